import type { CellValue, Workbook } from '../../src/grid/workbook';
import { shiftDecimal } from '../../src/language/shiftDecimal';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

/** Workbooks of one form as wards fill them in, and what they say, for tests of consolidation. */

/** One line of the form. */
export interface FormLine {
  readonly ordinal: string;
  readonly name: string;
  /** Other ways in which wards write the name. */
  readonly variants: readonly string[];
  readonly unit: string | null;
  /** The unit some wards use, and by how many powers of ten it is smaller. */
  readonly smaller: { readonly unit: string; readonly places: number } | null;
  /** A heading without figures; a figure that adds up; a rate in % or a yield, by the names of its parts. */
  readonly sort:
    | { readonly kind: 'heading' }
    | { readonly kind: 'sum'; readonly from: number; readonly to: number; readonly decimals: number }
    | { readonly kind: 'quotient'; readonly part: string; readonly whole: string; readonly factor: number }
    | { readonly kind: 'rate' };
}

const heading = (ordinal: string, name: string): FormLine => ({
  ordinal,
  name,
  variants: [],
  unit: null,
  smaller: null,
  sort: { kind: 'heading' },
});

const amount = (
  ordinal: string,
  name: string,
  unit: string,
  range: readonly [from: number, to: number, decimals: number],
  variants: readonly string[] = [],
  smaller: FormLine['smaller'] = null,
): FormLine => ({
  ordinal,
  name,
  variants,
  unit,
  smaller,
  sort: { kind: 'sum', from: range[0], to: range[1], decimals: range[2] },
});

const BILLIONS = { unit: 'triệu đồng', places: 3 };

const CROPS = [
  ...[
    'Lúa xuân',
    'Lúa mùa',
    'Ngô',
    'Khoai lang',
    'Sắn',
    'Lạc',
    'Đậu tương',
    'Mía',
    'Thuốc lá',
    'Rau các loại',
  ],
  ...[
    'Khoai tây',
    'Dưa hấu',
    'Bí xanh',
    'Ớt',
    'Thạch đen',
    'Na',
    'Quýt',
    'Hồng',
    'Vải',
    'Nhãn',
    'Mận',
    'Chè',
  ],
];

const ANIMALS = ['trâu', 'bò', 'ngựa', 'dê', 'lợn', 'gia cầm', 'ong', 'thỏ'];

const REVENUES: readonly (readonly [name: string, ...variants: string[]])[] = [
  ['Thuế thu nhập cá nhân', 'Thuế TNCN'],
  ['Thuế sử dụng đất phi nông nghiệp', 'Thuế SDĐ phi nông nghiệp'],
  ['Thuế ngoài quốc doanh', 'Thuế NQD'],
  ['Lệ phí trước bạ', 'LP trước bạ'],
  ['Phí, lệ phí', 'Phí - lệ phí'],
  ['Tiền thuê mặt đất, mặt nước'],
  ['Tiền sử dụng đất', 'Thu tiền sử dụng đất'],
  ['Thu khác ngân sách', 'Thu khác NS'],
  ['Thu từ quỹ đất công ích', 'Thu quỹ đất công ích'],
  ['Thu bổ sung từ ngân sách cấp trên'],
];

const SPENDING = [
  ...['đầu tư xây dựng cơ bản', 'sự nghiệp kinh tế', 'sự nghiệp giáo dục', 'sự nghiệp y tế'],
  ...['sự nghiệp văn hóa, thông tin', 'đảm bảo xã hội', 'quản lý hành chính', 'quốc phòng', 'an ninh'],
  ...['sự nghiệp môi trường', 'dự phòng ngân sách'],
];

const COUNTS: readonly (readonly [name: string, unit: string, ...variants: string[]])[] = [
  ['Số lao động được giải quyết việc làm', 'người', 'Số LĐ được giải quyết việc làm'],
  ['Số lao động được đào tạo nghề', 'người'],
  ['Số người tham gia bảo hiểm y tế', 'người', 'Số người tham gia BHYT'],
  ['Số người tham gia bảo hiểm xã hội tự nguyện', 'người', 'Số người tham gia BHXH tự nguyện'],
  ['Số trường đạt chuẩn quốc gia', 'trường', 'Số trường đạt CQG'],
  ['Số học sinh mầm non', 'học sinh'],
  ['Số học sinh tiểu học', 'học sinh'],
  ['Số học sinh trung học cơ sở', 'học sinh', 'Số học sinh THCS'],
  ['Số giường bệnh trạm y tế', 'giường'],
  ['Số lượt khám bệnh tại trạm y tế', 'lượt'],
  ['Số thôn, khối phố đạt danh hiệu văn hóa', 'thôn, khối'],
  ['Số nhà văn hóa thôn được xây mới', 'nhà'],
  ['Số hợp tác xã thành lập mới', 'hợp tác xã', 'Số HTX thành lập mới'],
  ['Số doanh nghiệp thành lập mới', 'doanh nghiệp', 'Số DN thành lập mới'],
  ['Số hộ kinh doanh đăng ký mới', 'hộ kinh doanh'],
  ['Số sản phẩm OCOP được công nhận', 'sản phẩm'],
  ['Số vụ tai nạn giao thông', 'vụ', 'Số vụ TNGT'],
  ['Số vụ phạm pháp hình sự', 'vụ'],
  ['Số hồ sơ thủ tục hành chính đã giải quyết', 'hồ sơ', 'Số hồ sơ TTHC đã giải quyết'],
  ['Số đơn thư khiếu nại, tố cáo tiếp nhận', 'đơn'],
  ['Chiều dài đường giao thông nông thôn được cứng hóa', 'km'],
  ['Diện tích rừng trồng mới', 'ha'],
  ['Số cây phân tán trồng mới', 'cây'],
  ['Số thanh niên nhập ngũ', 'người'],
];

function cropLines(crop: string, at: number): FormLine[] {
  const name = crop.toLowerCase();
  const quotient = {
    kind: 'quotient',
    part: `Sản lượng ${name}`,
    whole: `Diện tích ${name}`,
    factor: 10,
  } as const;
  return [
    heading(String(at + 1), crop),
    amount('-', `Diện tích ${name}`, 'ha', [20, 400, 1], [`DT ${name}`]),
    { ...heading('-', `Năng suất ${name}`), unit: 'tạ/ha', variants: [`NS ${name}`], sort: quotient },
    amount('-', `Sản lượng ${name}`, 'tấn', [40, 2500, 1], [`SL ${name}`]),
  ];
}

const rate = (
  ordinal: string,
  name: string,
  part: string,
  whole: string,
  variants: readonly string[] = [],
): FormLine => ({
  ...heading(ordinal, name),
  unit: '%',
  variants,
  sort: { kind: 'quotient', part, whole, factor: 100 },
});

/** The form of 200 lines that a city sends to its wards. */
export const FORM: readonly FormLine[] = [
  heading('A', 'KINH TẾ'),
  heading('I', 'Trồng trọt'),
  ...CROPS.flatMap(cropLines),
  heading('II', 'Chăn nuôi'),
  ...ANIMALS.flatMap((animal, at) => [
    amount(String(2 * at + 1), `Tổng đàn ${animal}`, 'con', [50, 9000, 0]),
    amount(String(2 * at + 2), `Sản lượng thịt ${animal} hơi xuất chuồng`, 'tấn', [3, 400, 1]),
  ]),
  heading('III', 'Thu ngân sách trên địa bàn'),
  ...REVENUES.map(([name, ...variants], at) =>
    amount(String(at + 1), name, 'tỷ đồng', [1, 90, 3], variants, BILLIONS),
  ),
  heading('IV', 'Chi ngân sách'),
  ...SPENDING.map((name, at) => amount(String(at + 1), `Chi ${name}`, 'tỷ đồng', [1, 60, 3], [], BILLIONS)),
  heading('B', 'XÃ HỘI'),
  heading('I', 'Dân cư và giảm nghèo'),
  amount('1', 'Tổng số hộ', 'hộ', [900, 5000, 0]),
  amount('2', 'Số hộ nghèo', 'hộ', [10, 300, 0]),
  rate('3', 'Tỷ lệ hộ nghèo', 'Số hộ nghèo', 'Tổng số hộ', ['TL hộ nghèo']),
  amount('4', 'Số hộ cận nghèo', 'hộ', [10, 300, 0]),
  rate('5', 'Tỷ lệ hộ cận nghèo', 'Số hộ cận nghèo', 'Tổng số hộ'),
  { ...heading('6', 'Tỷ lệ gia đình văn hóa'), unit: '%', sort: { kind: 'rate' } },
  { ...heading('7', 'Tỷ lệ dân số dùng nước hợp vệ sinh'), unit: '%', sort: { kind: 'rate' } },
  { ...heading('8', 'Thu nhập bình quân đầu người'), unit: 'triệu đồng/người', sort: { kind: 'rate' } },
  { ...heading('9', 'Tỷ lệ lao động qua đào tạo'), unit: '%', sort: { kind: 'rate' } },
  heading('II', 'Lao động, giáo dục, y tế, văn hóa, trật tự'),
  ...COUNTS.map(([name, unit, ...variants], at) =>
    amount(String(at + 1), name, unit, [1, 4000, unit === 'km' || unit === 'ha' ? 1 : 0], variants),
  ),
];

/** Numbers that look random and are the same in every run. */
export function makeRandom(seed: number): () => number {
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
  /** Whether it counts money in the smaller unit. */
  readonly smaller: boolean;
}

export const FIRST_LINE = 6;
export const COLUMNS = { plan: 4, result: 5, samePeriod: 6 } as const;
export const SHEET = 'Biểu 01';

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Draws up the workbook of one ward. */
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
  const heads = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Thực hiện quý I/2024', 'Cùng kỳ năm 2023'];
  heads.forEach((text, at) => sheet.put(4, at + 1, text, { bold: true, bordered: true }));
  let row = FIRST_LINE - 1;
  for (const line of form) {
    const { sort } = line;
    const isHeading = sort.kind === 'heading';
    const [drops, varies, blanks] = [random(), random(), random()];
    if (!isHeading && drops < habits.missing) continue;
    row++;
    const variant = line.variants[Math.floor(random() * line.variants.length)];
    const written = varies < habits.varied && variant !== undefined ? variant : line.name;
    sheet.put(row, 1, /^\d+$/.test(line.ordinal) ? Number(line.ordinal) : line.ordinal);
    sheet.put(row, 2, written, { bold: isHeading });
    if (isHeading) continue;
    rows.set(line.name, row);
    const usesSmaller = habits.smaller && line.smaller !== null;
    sheet.put(row, 3, usesSmaller ? (line.smaller?.unit ?? null) : line.unit);
    const drawn = draw(line, random, said);
    const own = blanks < habits.blank ? { ...drawn, result: null } : drawn;
    said.set(line.name, own);
    for (const measure of ['plan', 'result', 'samePeriod'] as const) {
      const value = own[measure];
      const stands: CellValue =
        value === null ? null : usesSmaller ? shiftDecimal(value, line.smaller?.places ?? 0) : value;
      sheet.put(row, COLUMNS[measure], stands, { numberFormat: '#,##0.###', bordered: true });
    }
  }
  const file = `${name}.xlsx`;
  return { file, workbook: workbookOf(file, [sheet.build()]), said, rows };
}

/** The figures of a line; a share is that of figures drawn before, a yield or another rate is drawn by itself. */
function draw({ sort }: FormLine, random: () => number, said: ReadonlyMap<string, Said>): Said {
  if (sort.kind === 'sum') {
    const one = (share: number): number =>
      round((sort.from + random() * (sort.to - sort.from)) * share, sort.decimals);
    return { plan: one(1), result: one(0.4), samePeriod: one(0.35) };
  }
  if (sort.kind === 'quotient' && sort.factor === 100) {
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
