import { foldText } from '../../language/foldText';
import { documentBlocks, UNNUMBERED, type Block } from './documentBlocks';
import { findFigures } from './findFigures';

/**
 * What a part of a document is about: the list of targets, the expected results of the year that ends, aims and tasks
 * among which single commitments stand, or anything else (results of past years, preamble, recipients).
 */
export type PassageRole = 'targets' | 'estimate' | 'commitments' | 'other';

/** A paragraph or table with what its headings say of it. */
export interface Passage {
  readonly role: PassageRole;
  /** The year its innermost heading names. */
  readonly year: number | null;
  /** The heading that announces it, when that names an indicator: "Cơ cấu kinh tế:". */
  readonly group: string | null;
  readonly block: Exclude<Block, { kind: 'heading' }>;
}

const PAST =
  /đánh giá|kết quả|tình hình|hạn chế|tồn tại|khuyết điểm|yếu kém|nguyên nhân|bài học|thuận lợi|khó khăn|bối cảnh|dự báo|thực trạng|ưu điểm/u;
const ESTIMATE = /^(?:về )?ước (?:thực hiện|kết quả|đạt)(?=.*chỉ tiêu)/u;
const TARGETS = /chỉ tiêu|mục tiêu (?:cụ thể|chủ yếu|đến năm)|phấn đấu.*(?:đạt|như sau)/u;
const AIMS = /mục tiêu|phương hướng|quan điểm|nhiệm vụ|giải pháp|định hướng|đột phá|phấn đấu/u;
const OUTSIDE = /nơi nhận|tổ chức thực hiện|^căn cứ|quyết nghị|^chủ tịch|hiệu lực/u;

/** What a heading says of what stands below it; null when it names only a field ("Về kinh tế"). */
function roleOf(heading: string): PassageRole | 'past' | null {
  if (ESTIMATE.test(heading)) return 'estimate';
  if (OUTSIDE.test(heading)) return 'other';
  if (/^(?:về |các |một số |những )*(?:nhiệm vụ|giải pháp|định hướng)/u.test(heading)) return 'commitments';
  if (PAST.test(heading) && !/^(?:các |một số )?(?:mục tiêu|chỉ tiêu)/u.test(heading)) return 'past';
  if (/mục tiêu (?:tổng quát|chung)/u.test(heading)) return 'commitments';
  if (TARGETS.test(heading)) return 'targets';
  return AIMS.test(heading) ? 'commitments' : null;
}

interface Heading {
  readonly level: number;
  readonly role: PassageRole | 'past' | null;
  readonly year: number | null;
  readonly group: string | null;
}

const YEARS = /(?:19|20)\d\d\s*-\s*(?:19|20)\d\d/u;

function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(?:năm|đến|hết|cuối)\s+((?:19|20)\d\d)(?!\s*-\s*\d)/gu)].map((match) =>
    Number(match[1]),
  );
  return new Set(years).size === 1 && !(YEARS.test(text) && !/đến (?:hết |cuối )?năm/u.test(text))
    ? (years[0] ?? null)
    : null;
}

const INDICATOR =
  /^(?:cơ cấu|tỷ lệ|tỷ trọng|tổng|số |sản lượng|diện tích|giá trị|tốc độ|năng suất|thu |chi |vốn|huy động)/u;

function headingOf(level: number, text: string): Heading {
  const folded = foldText(text);
  const role = roleOf(folded);
  return { level, role, year: yearOf(folded), group: role === null && INDICATOR.test(folded) ? text : null };
}

const TOPIC =
  /^(?:về|các chỉ tiêu|chỉ tiêu|nhóm chỉ tiêu|một số chỉ tiêu|mục tiêu|các mục tiêu|lĩnh vực|đến (?:hết |cuối )?năm|trong (?:năm|giai đoạn)|giai đoạn|năm \d{4}|phấn đấu|cụ thể|kinh tế|xã hội|văn hóa|môi trường|quốc phòng|ước)/u;

/** A paragraph that opens with a heading of its own, "Về kinh tế: (1) …": the heading and the rest. */
function splitLeadIn(text: string): readonly [lead: string, rest: string] | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 160) return null;
  const [lead, rest] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const folded = foldText(lead);
  if (!TOPIC.test(folded) || /[.;]/u.test(lead) || findFigures(folded).length > 0) return null;
  return rest !== '' && findFigures(foldText(rest))[0]?.start !== 0 && !/^[\d<>≥≤~]/u.test(rest)
    ? [lead, rest]
    : null;
}

/**
 * Walks through a document and gives its paragraphs and tables with the role their headings give them. What stands
 * under an account of past years stays past, but for a list of expected results. A text without any telling heading
 * is taken as a pasted list of targets.
 */
export function documentPassages(text: string): Passage[] {
  const blocks = documentBlocks(text);
  const passages: (Omit<Passage, 'role'> & { readonly role: PassageRole | null })[] = [];
  let open: readonly Heading[] = [];
  const enter = (level: number, heading: string): void => {
    open = [...open.filter((outer) => outer.level < level), headingOf(level, heading)];
  };
  const roleHere = (): PassageRole | null => {
    const roles = open.flatMap(({ role }) => role ?? []);
    const last = roles.at(-1) ?? null;
    if (last === 'estimate' || last === 'other') return last;
    return roles.includes('past') ? 'other' : last === 'past' ? 'other' : last;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      enter(block.level, block.text);
      continue;
    }
    const lead = block.kind === 'paragraph' ? splitLeadIn(block.text) : null;
    if (block.kind === 'paragraph' && lead) enter(block.level, lead[0]);
    else if (block.kind === 'paragraph')
      open = open.filter(({ level }) => level <= block.level || (level === UNNUMBERED && block.level > 1));
    passages.push({
      role: roleHere(),
      year: open.findLast(({ year }) => year !== null)?.year ?? null,
      group:
        open.findLast(({ level }) => block.kind === 'table' || level < block.level || level === UNNUMBERED)
          ?.group ?? null,
      block: lead && block.kind === 'paragraph' ? { ...block, text: lead[1] } : block,
    });
  }
  const isPastedList = passages.every(({ role }) => role === null);
  return passages.map((passage) => ({
    ...passage,
    role: passage.role ?? (isPastedList ? 'targets' : 'other'),
  }));
}
