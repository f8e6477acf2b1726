import { cleanText } from '../../language/cleanText';
import { foldText } from '../../language/foldText';
import { findPeriod } from '../../period/findPeriod';
import type { Authority } from '../../reading/indicatorTable';
import type { Plan } from '../plan';
import { documentBlocks } from './documentBlocks';

const NUMBER = /Số\s*:?\s*(\d+)\s*((?:\/\d{4})?\/[\p{Lu}-]+)/u;
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const TITLE = /kế hoạch|nhiệm vụ|phát triển|mục tiêu|chỉ tiêu|phương hướng/u;

/** The laws and proposals a document rests on have dates and titles of their own. */
const PREAMBLE = /\s*(?<!\p{L})(?:Căn cứ|Xét (?:đề nghị|[Tt]ờ trình)|Theo đề nghị)(?!\p{L}).*$/su;

/** A place by its level: "tỉnh Lạng Sơn", "THÀNH PHỐ LẠNG SƠN". */
const PLACE =
  /(?<!\p{L}|- )(tỉnh|thành phố|huyện|thị xã|quận|xã(?! [hH]ội)|phường|đặc khu)\s+((?:\p{Lu}\p{L}*)(?:[ -]\p{Lu}\p{L}*)*)/u;
const CAPITALS = /(?<!\p{L})(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU)\s+([\p{Lu} -]+)/u;

/** Level words with the authority they stand for. */
const LEVELS: Readonly<Record<string, Authority>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  huyện: 'city',
  'thị xã': 'city',
  quận: 'city',
  xã: 'ward',
  phường: 'ward',
  'đặc khu': 'ward',
};

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** The head of a document: who issued what, when, for which period. What it does not say is null. */
export type PlanHeader = Omit<Plan, 'id' | 'targets'>;

/** The office comes from the number's ending or the head's words, the place from the first that is named. */
function issuerOf(lines: readonly string[], number: string): Pick<PlanHeader, 'issuer' | 'level'> {
  const whole = lines.join('\n');
  const office =
    /HĐND|UBND/u.exec(number)?.[0] ??
    (/hội đồng nhân dân/iu.test(whole) ? 'HĐND' : /ủy ban nhân dân|UBND/iu.test(whole) ? 'UBND' : null);
  const capitals = CAPITALS.exec(whole);
  const [, kind = '', name = ''] = capitals ?? PLACE.exec(whole) ?? [];
  const level = LEVELS[kind.toLowerCase()] ?? null;
  if (office === null || level === null) return { issuer: null, level };
  return { issuer: cleanText(`${office} ${kind.toLowerCase()} ${capitals ? titleCase(name) : name}`), level };
}

/** Reads the head of a resolution or plan. */
export function planHeader(text: string): PlanHeader {
  const lines = documentBlocks(text)
    .slice(0, 14)
    .flatMap((block) => (block.kind === 'table' ? [] : [block.text.replace(PREAMBLE, '')]));
  const whole = lines.join('\n');
  const number = (NUMBER.exec(whole)?.slice(1) ?? []).join('');
  const [, day = '', month = '', year = ''] = DATE.exec(whole) ?? [];
  const titles = lines.filter(
    (line) => line.length < 220 && TITLE.test(foldText(line)) && findPeriod(line) !== null,
  );
  const title = titles[0] ?? lines.find((line) => TITLE.test(foldText(line)) && line.length < 220) ?? null;
  const period = title === null ? null : findPeriod(title);
  // "Chỉ tiêu đến năm 2025" names when targets are due, not the period of the plan.
  const isOfPlan = period?.kind === 'years' || !/đến (?:hết |cuối )?năm/u.test(foldText(title ?? ''));
  return {
    title: title ?? '',
    ...issuerOf(lines, number),
    number: number === '' ? null : number,
    date: year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    period: isOfPlan && (period?.kind === 'year' || period?.kind === 'years') ? period.notation : null,
  };
}
