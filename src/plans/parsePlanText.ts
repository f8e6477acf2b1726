import { foldText } from '../language/foldText';
import { readTables } from '../reading/readTables';
import type { Plan, Target } from './plan';
import { planFromTable } from './planFromTable';
import { documentPassages, type Passage } from './resolution/documentPassages';
import { measureAt } from './resolution/measureAt';
import { planHeader } from './resolution/planHeader';
import { readPassages, type PassageDraft } from './resolution/readPassages';
import { tableWorkbook } from './resolution/tableWorkbook';
import { settleTarget } from './settleTarget';

/** What was read from the text of a resolution or a plan. */
export interface ParsedPlan {
  /** The plan with the targets of its own period. */
  readonly plan: Plan;
  /**
   * Every target that was read: those of the plan, and with their own year the expected results of the year before
   * where the text lists them indicator by indicator.
   */
  readonly targets: readonly Target[];
  /** Sentences that look like targets but were not understood. */
  readonly unparsed: readonly string[];
}

const DATED = /(?:đến|vào|hết|cuối)[^.;]{0,20}(?:20\d\d|nhiệm kỳ|kỳ)(?!\p{L})|năm 20\d\d/u;

/** The period a text without a title is for: the span or the one year that its sentences name. */
function periodOf(text: string): string | null {
  const span = /(20\d\d)\s*[-–]\s*(20\d\d)/u.exec(text);
  if (span) return `${span[1] ?? ''}/${span[2] ?? ''}`;
  const years = new Set([...foldText(text).matchAll(/năm (20\d\d)/gu)].map((match) => match[1] ?? ''));
  const [year] = years;
  return years.size === 1 && year !== undefined && !/đến (?:hết |cuối )?năm 20/u.test(foldText(text))
    ? year
    : null;
}

const sameTarget = (a: PassageDraft, b: PassageDraft): boolean =>
  foldText(a.name) === foldText(b.name) &&
  a.parent === b.parent &&
  a.year === b.year &&
  a.figure?.target.value === b.figure?.target.value &&
  a.figure?.target.low === b.figure?.target.low;

/** The unit that a name says where the figure stands without one: "Số bác sĩ/vạn dân: 9". */
function unitInName(name: string): string | null {
  const counted = /^(?:tổng )?số (.*)$/u.exec(foldText(name))?.[1];
  return counted === undefined ? null : (measureAt(` ${counted}`, '')?.unit ?? null);
}

function settleDraft(draft: PassageDraft, isOneYear: boolean, planYear: number | null): Target {
  const { name, parent, figure, wording, sentence } = draft;
  const target = settleTarget(
    {
      id: '',
      ordinal: null,
      name,
      parent,
      unit: figure ? (figure.target.unit ?? unitInName(name)) : null,
      expression: figure?.target ?? null,
      timing: {
        words: `${name} ${wording}`,
        isDated: draft.year !== null || DATED.test(wording),
        isPerYear: figure?.isPerYear ?? false,
      },
      year: draft.year ?? planYear,
      note: null,
      text: sentence,
    },
    isOneYear,
  );
  const isForEveryYear = !isOneYear && (target.basis === 'annual' || target.basis === 'annual-average');
  return isForEveryYear ? { ...target, year: null } : target;
}

/** A part of an amount is due as its whole is, unless it says otherwise. */
function likeItsWhole(target: Target, targets: readonly Target[]): Target {
  const whole = targets.find(({ name }) => name === target.parent);
  const areFlows = whole?.kind.startsWith('flow') && target.kind.startsWith('flow');
  // Said in one breath with a yearly whole, a part is yearly too, whatever the heading dates.
  const isSaidWithIt = whole?.text === target.text && whole.basis.startsWith('annual');
  if (!whole || !areFlows || (target.basisStated && !isSaidWithIt)) return target;
  const { kind, basis, basisStated, year } = whole;
  return { ...target, kind, basis, basisStated, year };
}

/** The targets of the tables that stand in the document's lists of targets. */
function tableTargets(passages: readonly Passage[], about: Omit<Plan, 'targets'>): Target[] {
  return passages.flatMap(({ role, year, block }) => {
    if (role !== 'targets' || block.kind !== 'table') return [];
    const title = year === null ? '' : `Năm ${year}`;
    return readTables(tableWorkbook(block.rows, title)).flatMap((sheet) =>
      sheet.tables.flatMap((table) => planFromTable(table, about).targets),
    );
  });
}

/**
 * Reads the targets from the text of a resolution or a plan (plain, Markdown, or pasted with its tables): several in
 * a sentence, parts with their whole, several due years. Results of past years are not taken for targets.
 */
export function parsePlanText(text: string): ParsedPlan {
  const header = planHeader(text);
  const period = header.period ?? periodOf(text);
  const about = { id: header.number ?? 'plan', ...header, period };
  const isOneYear = period !== null && /^\d{4}$/u.test(period);
  const passages = documentPassages(text);
  const { drafts, unparsed } = readPassages(passages);
  const own = drafts.filter(
    (draft, index) => drafts.findIndex((earlier) => sameTarget(earlier, draft)) === index,
  );
  const settled = own.map((draft) => settleDraft(draft, isOneYear, isOneYear ? Number(period) : null));
  const said = settled.map((target) => likeItsWhole(target, settled));
  const targets = [...tableTargets(passages, about), ...said].map((target, index) => ({
    ...target,
    id: `T${String(index + 1).padStart(2, '0')}`,
  }));
  const start = period === null ? null : Number(period.slice(0, 4));
  const isOwn = ({ year }: Target): boolean => year === null || start === null || year >= start;
  return { plan: { ...about, targets: targets.filter(isOwn) }, targets, unparsed };
}
