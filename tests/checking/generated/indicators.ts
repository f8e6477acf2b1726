import type { Random } from '../../corpus/random';
import type { RowSpec } from '../../support/tables';
import { flow, state, total, type Amounts, type Shape } from './series';

/** A row of a sheet with the true amounts behind its figures. */
export interface TrueRow extends Pick<RowSpec, 'kind' | 'partial'> {
  readonly name: string;
  readonly unit: string | null;
  readonly level: number;
  /** Null for a heading. */
  readonly amounts: Amounts | null;
  readonly isCounted: boolean;
  /** What is better; null where no verdict is passed. */
  readonly better: 'higher' | 'lower' | null;
  /** Whether no other row's figures depend on it, nor its own on theirs. */
  readonly isFree: boolean;
  /** How many rows of the next level, right below it, make it up. */
  readonly parts: number;
}

/** What the indicators are drawn with: random numbers, and how many communes have figures of their own. */
interface Setting {
  readonly random: Random;
  readonly places: number;
}

type Size = readonly [low: number, high: number];

const FAR: Size = [0.6, 1.6];
const NEAR: Size = [0.85, 1.15];
const HARDLY: Size = [0.97, 1.03];

/** Amounts of every commune, and what they come to in the whole; those of the whole only without communes. */
function gathered(places: number, one: () => Amounts, share: (sum: number) => number): Amounts {
  if (places === 0) return one();
  const communes = Array.from({ length: places }, one);
  const all = total(communes);
  return (measure) =>
    measure.place === undefined ? share(all(measure)) : (communes[measure.place]?.(measure) ?? 0);
}

const shape = (isCounted: boolean, spread: Size): Shape => ({ isCounted, spread });

const flowOf = ({ random, places }: Setting, size: Size, isCounted = false): Amounts =>
  gathered(
    places,
    () => flow(random, size, shape(isCounted, FAR)),
    (sum) => sum,
  );

const stockOf = ({ random, places }: Setting, size: Size, isCounted = false): Amounts =>
  gathered(
    places,
    () => state(random, size, shape(isCounted, NEAR)),
    (sum) => sum,
  );

const rateOf = ({ random, places }: Setting, size: Size, spread: Size, most?: number): Amounts =>
  gathered(
    places,
    () => state(random, size, shape(false, spread), most),
    (sum) => sum / places,
  );

function row(name: string, unit: string, amounts: Amounts, more: Partial<TrueRow> = {}): TrueRow {
  const plain = { level: 1, isCounted: false, better: 'higher' as const, isFree: true, parts: 0 };
  return { name, unit, amounts, ...plain, ...more };
}

const heading = (name: string): TrueRow => ({
  ...row(name, '', () => 0, { kind: 'group', level: 0, better: null, isFree: false }),
  unit: null,
  amounts: null,
});

/** A whole and all of its parts. */
function breakdown(
  setting: Setting,
  name: string,
  unit: string,
  parts: readonly string[],
  size: Size,
  isCounted = false,
): TrueRow[] {
  const amounts = parts.map(() => flowOf(setting, size, isCounted));
  const more = { isCounted, isFree: false };
  return [
    row(name, unit, total(amounts), { ...more, parts: parts.length }),
    ...parts.map((part, index) => row(part, unit, amounts[index] ?? total([]), { ...more, level: 2 })),
  ];
}

/** A whole whose first part has parts of its own. */
function nested(
  setting: Setting,
  [name, first, ...others]: readonly string[],
  parts: readonly string[],
): TrueRow[] {
  const unit = 'tỷ đồng';
  const [head, ...own] = breakdown(setting, first ?? '', unit, parts, [100, 900]);
  const rest = others.map((other) =>
    row(other, unit, flowOf(setting, [100, 900]), { isFree: false, level: 2 }),
  );
  const sum = [head, ...rest].flatMap((each) => each?.amounts ?? []);
  return [
    row(name ?? '', unit, total(sum), { isFree: false }),
    ...(head ? [{ ...head, level: 2 }] : []),
    ...own.map((each) => ({ ...each, level: 3 })),
    ...rest,
  ];
}

/** A whole of which only some parts are told: "Trong đó". */
function partly(setting: Setting, name: string, unit: string, part: string, size: Size): TrueRow[] {
  const [told, untold] = [flowOf(setting, size), flowOf(setting, size)];
  return [
    row(name, unit, total([told, untold]), { isFree: false }),
    row(part, unit, told, { isFree: false, level: 2, partial: true }),
  ];
}

/** Area, yield and output of a crop, of which the yield follows from the others. */
function crop(setting: Setting, name: string): TrueRow[] {
  const area = flowOf(setting, [800, 6000]);
  const perHectare = 10 * setting.random.between(3, 6);
  const output: Amounts = (measure) =>
    (area(measure) * perHectare * (measure.of === 'result' ? 1 : 1.02)) / 10;
  const amounts: Amounts = (measure) => (10 * output(measure)) / area(measure);
  const part = { level: 2, isFree: false } as const;
  return [
    { ...heading(name), level: 1 },
    row('Diện tích', 'ha', area, part),
    row('Năng suất', 'tạ/ha', amounts, part),
    row('Sản lượng', 'tấn', output, part),
  ];
}

/** Shares of a whole, which make 100 but for rounding. */
function structure(setting: Setting): TrueRow[] {
  const names = ['Nông, lâm nghiệp và thủy sản', 'Công nghiệp - xây dựng', 'Dịch vụ'];
  const sectors = names.map(() => flowOf(setting, [900, 4000]));
  const all = total(sectors);
  const part = { level: 2, isFree: false, better: null } as const;
  return [
    { ...heading('Cơ cấu kinh tế'), level: 1 },
    ...names.map((name, index) =>
      row(name, '%', (measure) => (100 * (sectors[index]?.(measure) ?? 0)) / all(measure), part),
    ),
  ];
}

/** What may be above or below zero. */
function balance(setting: Setting): TrueRow[] {
  const [exported, imported] = [flowOf(setting, [200, 900]), flowOf(setting, [200, 900])];
  return [
    row('Kim ngạch xuất khẩu', 'triệu USD', exported, { isFree: false }),
    row('Kim ngạch nhập khẩu', 'triệu USD', imported, { isFree: false, better: null }),
    row('Chênh lệch xuất, nhập khẩu', 'triệu USD', (measure) => exported(measure) - imported(measure), {
      isFree: false,
      better: null,
    }),
  ];
}

type Family = (setting: Setting) => readonly TrueRow[];

const counted = { isCounted: true } as const;
const fewer = { better: 'lower' } as const;

const FAMILIES: readonly Family[] = [
  (setting) =>
    breakdown(
      setting,
      'Tổng thu NSNN trên địa bàn',
      'tỷ đồng',
      ['Thu nội địa', 'Thu từ hoạt động xuất nhập khẩu', 'Thu viện trợ'],
      [100, 1500],
    ),
  (setting) =>
    breakdown(
      setting,
      'Tổng số lao động được giải quyết việc làm',
      'người',
      ['Lao động khu vực thành thị', 'Lao động khu vực nông thôn'],
      [400, 3000],
      true,
    ),
  (setting) =>
    partly(setting, 'Giá trị sản xuất công nghiệp', 'tỷ đồng', 'Công nghiệp chế biến, chế tạo', [300, 2000]),
  (setting) =>
    nested(
      setting,
      ['Tổng chi ngân sách địa phương', 'Chi đầu tư phát triển', 'Chi thường xuyên', 'Dự phòng ngân sách'],
      ['Vốn ngân sách tập trung', 'Vốn từ nguồn thu tiền sử dụng đất'],
    ),
  (setting) => crop(setting, 'Lúa cả năm'),
  structure,
  balance,
  () => [heading('KINH TẾ')],
  () => [heading('VĂN HÓA - XÃ HỘI')],
  (setting) => [row('Tổng mức bán lẻ hàng hóa', 'tỷ đồng', flowOf(setting, [2000, 9000]))],
  (setting) => [row('Doanh thu du lịch', 'tỷ đồng', flowOf(setting, [200, 900]))],
  (setting) => [row('Lượng khách du lịch', 'nghìn lượt', flowOf(setting, [500, 3000]))],
  (setting) => [row('Trồng rừng mới', 'ha', flowOf(setting, [60, 400]))],
  (setting) => [row('Tổng đàn lợn', 'con', stockOf(setting, [4000, 9000], true), counted)],
  (setting) => [row('Số trường đạt chuẩn quốc gia', 'trường', stockOf(setting, [20, 60], true), counted)],
  (setting) => [row('Số hợp tác xã thành lập mới', 'HTX', flowOf(setting, [1, 9], true), counted)],
  (setting) => [row('Thu nhập bình quân đầu người', 'triệu đồng', rateOf(setting, [40, 90], NEAR))],
  (setting) => [row('Tỷ lệ người dân tham gia BHYT', '%', rateOf(setting, [80, 98], HARDLY, 100))],
  (setting) => [row('Tỷ lệ che phủ rừng', '%', rateOf(setting, [40, 65], HARDLY, 100))],
  (setting) => [row('Tỷ lệ hộ nghèo', '%', rateOf(setting, [0.2, 6], NEAR), fewer)],
  (setting) => [
    row('Số vụ tai nạn giao thông', 'vụ', flowOf(setting, [2, 40], true), { ...counted, ...fewer }),
  ],
  (setting) => [row('Chỉ số sản xuất công nghiệp', '%', rateOf(setting, [92, 118], NEAR), { better: null })],
  (setting) => [row('Tốc độ tăng trưởng kinh tế', '%', rateOf(setting, [5, 11], NEAR), { better: null })],
  (setting) => [row('Số bác sĩ trên 1 vạn dân', 'bác sĩ/vạn dân', rateOf(setting, [6, 14], HARDLY))],
];

/** A list of indicators of all sorts, in any order. */
export function indicators(random: Random, places: number): TrueRow[] {
  const setting = { random, places };
  const drawn = FAMILIES.map((family) => ({ family, place: random.next(), isChosen: random.next() < 0.6 }));
  return drawn
    .filter(({ isChosen }) => isChosen)
    .sort((a, b) => a.place - b.place)
    .flatMap(({ family }) => family(setting));
}

const SPENDING = ['Chi đầu tư phát triển', 'Chi thường xuyên', 'Chi dự phòng', 'Chi tạo nguồn cải cách'];
const COMMUNES = ['Xã Hoàng Đồng', 'Xã Mai Pha', 'Xã Quảng Lạc', 'Phường Tam Thanh', 'Phường Vĩnh Trại'];

/** A table of money with a total above or below what it adds up, by sorts of spending or by communes. */
export function budget(random: Random, places: number, unit: string): TrueRow[] {
  const factor = unit === 'đồng' ? 1e9 : 1;
  const names = random.pick([SPENDING, COMMUNES]);
  const lines = names.map((name) => {
    const amounts = flowOf({ random, places }, [20 * factor, 900 * factor]);
    return row(name, unit, amounts, { isFree: false });
  });
  const sum = row('Tổng cộng', unit, total(lines.flatMap(({ amounts }) => amounts ?? [])), {
    kind: 'total',
    isFree: false,
  });
  return random.next() < 0.5 ? [sum, ...lines] : [...lines, sum];
}
