import type { Workbook } from '../../src/grid/workbook';
import { shiftDecimal } from '../../src/language/shiftDecimal';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';
import { FORM, type FormLine } from './indicatorForm';

/** Numbers that look random and are the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What one ward says of one line, in the unit of the form; null: left blank. */
export interface Said {
  readonly plan: number | null;
  readonly result: number | null;
  readonly samePeriod: number | null;
}

/** How a ward filled in the form. */
export interface Ward {
  readonly file: string;
  readonly workbook: Workbook;
  /** By the name of the line; a line that is missing in the workbook is missing here. */
  readonly said: ReadonlyMap<string, Said>;
  /** Where the lines stand. */
  readonly rows: ReadonlyMap<string, number>;
}

/** How far a ward departs from the form. */
export interface Habits {
  /** Share of the names written another way, of lines left out, of results left blank. */
  readonly varied: number;
  readonly missing: number;
  readonly blank: number;
  /** Whether it counts money in triệu instead of tỷ đồng. */
  readonly inMillions: boolean;
}

export const SHEET = 'Biểu 01';
export const COLUMNS = { plan: 'D', result: 'E', samePeriod: 'F' } as const;
const FIRST_LINE = 6;
const HEADS = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Thực hiện quý I/2024', 'Cùng kỳ năm 2023'];

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The figures of a line; a share is that of figures drawn before. */
function draw({ sort }: FormLine, random: () => number, said: ReadonlyMap<string, Said>): Said {
  if (sort.kind === 'sum') {
    const one = (share: number): number =>
      round((sort.from + random() * (sort.to - sort.from)) * share, sort.decimals);
    return { plan: one(1), result: one(0.4), samePeriod: one(0.35) };
  }
  if (sort.kind === 'share') {
    const [part, whole] = [said.get(sort.part), said.get(sort.whole)];
    const of = (measure: keyof Said): number | null => {
      const [above = null, below = null] = [part?.[measure], whole?.[measure]];
      return above === null || below === null || below === 0 ? null : round((above / below) * 100, 2);
    };
    return { plan: of('plan'), result: of('result'), samePeriod: of('samePeriod') };
  }
  const level = (): number => round(20 + random() * 60, 1);
  return { plan: level(), result: level(), samePeriod: level() };
}

const ordinalValue = (ordinal: string): string | number =>
  /^\d+$/.test(ordinal) ? Number(ordinal) : ordinal;

/** Draws up the workbook of one ward: the same seed gives the same figures. */
export function wardWorkbook(
  name: string,
  seed: number,
  habits: Habits,
  form: readonly FormLine[] = FORM,
): Ward {
  const random = makeRandom(seed);
  const said = new Map<string, Said>();
  const rows = new Map<string, number>();
  const sheet = new DraftSheet(SHEET);
  sheet.put(1, 1, `UBND ${name.toUpperCase()}`, { bold: true });
  sheet.line(2, 1, 6, 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI QUÝ I NĂM 2024', { bold: true });
  HEADS.forEach((text, at) => sheet.put(4, at + 1, text, { bold: true, bordered: true }));
  let row = FIRST_LINE - 1;
  for (const line of form) {
    const isHeading = line.sort.kind === 'heading';
    const [drops, varies, blanks] = [random(), random(), random()];
    if (!isHeading && drops < habits.missing) continue;
    row++;
    const variant = line.variants[Math.floor(random() * line.variants.length)];
    const written = varies < habits.varied && variant !== undefined ? variant : line.name;
    sheet.put(row, 1, ordinalValue(line.ordinal)).put(row, 2, written, { bold: isHeading });
    if (isHeading) continue;
    rows.set(line.name, row);
    const inMillions = habits.inMillions && line.unit === 'tỷ đồng';
    sheet.put(row, 3, inMillions ? 'triệu đồng' : line.unit);
    const drawn = draw(line, random, said);
    const own = blanks < habits.blank ? { ...drawn, result: null } : drawn;
    said.set(line.name, own);
    [own.plan, own.result, own.samePeriod].forEach((value, at) => {
      const stands = value === null ? null : shiftDecimal(value, inMillions ? 3 : 0);
      sheet.put(row, at + 4, stands, { numberFormat: '#,##0.###', bordered: true });
    });
  }
  const file = `${name}.xlsx`;
  return { file, workbook: workbookOf(file, [sheet.build()]), said, rows };
}
