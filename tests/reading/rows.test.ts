import { FIRST_ROW, tableOf } from './quickTable';
import type { QuickRow } from './quickTable';

/** Ordinal, name, unit, figure, look (`b` bold, `i1` indented), and what is meant: level/line of the parent/kind/unit/name. */
type Line = readonly [
  ordinal: string,
  name: string,
  unit: string,
  figure: string,
  look: string,
  meant: string,
];

const OUTLINES: Readonly<Record<string, readonly Line[]>> = {
  'letters A..I with J': ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'K'].flatMap((m, i): Line[] => [
    [m, `NHÓM ${m} THỨ ${i}`, '', '', 'b', `0/0/group//NHÓM ${m} THỨ ${i}`],
    ['1', `Chỉ tiêu ${i}`, 'ha', '5', '', `1/${2 * i + 1}/indicator/ha/Chỉ tiêu ${i}`],
  ]),
  'roman only': [
    ['I', 'Thu', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Thu'],
    ['II', 'Chi', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Chi'],
    ['III', 'Vay', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Vay'],
    ['IV', 'Nợ', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Nợ'],
    ['V', 'Dư', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Dư'],
  ],
  'total bottom with sections': [
    ['I', 'THU', '', '', 'b', '0/0/group//THU'],
    ['1', 'Thu A', 'triệu đồng', '5', '', '1/1/indicator/triệu đồng/Thu A'],
    ['2', 'Thu B', 'triệu đồng', '5', '', '1/1/indicator/triệu đồng/Thu B'],
    ['', 'Cộng', 'triệu đồng', '10', 'b', '1/1/total/triệu đồng/Cộng'],
    ['II', 'CHI', '', '', 'b', '0/0/group//CHI'],
    ['1', 'Chi A', 'triệu đồng', '5', '', '1/5/indicator/triệu đồng/Chi A'],
    ['', 'Tổng cộng', 'triệu đồng', '15', 'b', '0/0/total/triệu đồng/Tổng cộng'],
  ],
  'indent only': [
    ['', 'Tổng thu NSNN', 'tỷ đồng', '5', 'b', '0/0/indicator/tỷ đồng/Tổng thu NSNN'],
    ['', 'Thu nội địa', 'tỷ đồng', '3', 'i1', '1/1/component/tỷ đồng/Thu nội địa'],
    ['', 'Thuế GTGT', 'tỷ đồng', '2', 'i2', '2/2/component/tỷ đồng/Thuế GTGT'],
    ['', 'Thu khác', 'tỷ đồng', '2', 'i1', '1/1/component/tỷ đồng/Thu khác'],
    ['', 'Tổng chi NSĐP', 'tỷ đồng', '5', 'b', '0/0/indicator/tỷ đồng/Tổng chi NSĐP'],
    ['', 'Chi đầu tư', 'tỷ đồng', '5', 'i1', '1/5/component/tỷ đồng/Chi đầu tư'],
  ],
  'trong do inline': [
    ['1', 'Tổng số lao động, trong đó:', 'người', '100', '', '0/0/indicator/người/Tổng số lao động'],
    ['-', 'Lao động nữ', 'người', '50', '', '1/1/component/người/Lao động nữ'],
    ['2', 'Số hộ nghèo', 'hộ', '5', '', '0/0/indicator/hộ/Số hộ nghèo'],
  ],
  'ty le no unit': [
    ['1', 'Dân số trung bình', 'người', '100', '', '0/0/indicator/người/Dân số trung bình'],
    ['', 'Tỷ lệ tăng tự nhiên', '', '1.1', '', '1/1/component/%/Tỷ lệ tăng tự nhiên'],
    ['2', 'Thu ngân sách', 'tỷ đồng', '10', '', '0/0/indicator/tỷ đồng/Thu ngân sách'],
    ['-', 'Tỷ lệ so với GRDP', '', '11', '', '1/3/component/%/Tỷ lệ so với GRDP'],
  ],
  'dotted sort': [
    ['1', 'Giáo dục', '', '', '', '0/0/group//Giáo dục'],
    ['1.2', 'Số lớp', 'lớp', '5', '', '1/1/indicator/lớp/Số lớp'],
    ['1.3', 'Số trường', 'trường', '5', '', '1/1/indicator/trường/Số trường'],
    ['1.1', 'Số học sinh', 'học sinh', '5', '', '1/1/indicator/học sinh/Số học sinh'],
    ['2', 'Y tế', '', '', '', '0/0/group//Y tế'],
    ['2.1', 'Số giường', 'giường', '9', '', '1/5/indicator/giường/Số giường'],
  ],
  'heading in between with figures numbered on': [
    ['1', 'Thu nội địa', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Thu nội địa'],
    ['2', 'Thu XNK', 'tỷ đồng', '5', '', '0/0/indicator/tỷ đồng/Thu XNK'],
    ['3', 'Sản lượng thóc', 'tấn', '7', '', '0/0/indicator/tấn/Sản lượng thóc'],
    ['', 'Diện tích lúa', 'ha', '7', '', '0/0/indicator/ha/Diện tích lúa'],
    ['4', 'Đàn bò', 'con', '7', '', '0/0/indicator/con/Đàn bò'],
  ],
  'names with marks no STT': [
    ['', 'A. KINH TẾ', '', '', 'b', '0/0/group//KINH TẾ'],
    ['', '1) Thu nội địa', 'tỷ đồng', '5', '', '1/1/indicator/tỷ đồng/Thu nội địa'],
    ['', 'a) Thuế', 'tỷ đồng', '4', '', '2/2/indicator/tỷ đồng/Thuế'],
    ['', 'b) Phí', 'tỷ đồng', '4', '', '2/2/indicator/tỷ đồng/Phí'],
    ['', 'B. XÃ HỘI', '', '', 'b', '0/0/group//XÃ HỘI'],
    ['', '1) Số hộ nghèo', 'hộ', '4', '', '1/5/indicator/hộ/Số hộ nghèo'],
  ],
  'plus under numbers with minus': [
    ['1', 'Giá trị sản xuất', 'tỷ đồng', '9', '', '0/0/indicator/tỷ đồng/Giá trị sản xuất'],
    ['', '+ Công nghiệp', 'tỷ đồng', '4', '', '1/1/component/tỷ đồng/Công nghiệp'],
    ['', '- Khai khoáng', 'tỷ đồng', '2', '', '2/2/component/tỷ đồng/Khai khoáng'],
    ['', '- Chế biến', 'tỷ đồng', '2', '', '2/2/component/tỷ đồng/Chế biến'],
    ['', '+ Xây dựng', 'tỷ đồng', '5', '', '1/1/component/tỷ đồng/Xây dựng'],
  ],
  'group under group': [
    ['A', 'PHẦN MỘT', '', '', 'b', '0/0/group//PHẦN MỘT'],
    ['I', 'Nông nghiệp', '', '', 'b', '1/1/group//Nông nghiệp'],
    ['1', 'Lúa', 'ha', '4', '', '2/2/indicator/ha/Lúa'],
    ['II', 'Công nghiệp', '', '', 'b', '1/1/group//Công nghiệp'],
    ['1', 'Điện', 'triệu kWh', '4', '', '2/4/indicator/triệu kWh/Điện'],
    ['B', 'PHẦN HAI', '', '', 'b', '0/0/group//PHẦN HAI'],
    ['I', 'Y tế', '', '', 'b', '1/6/group//Y tế'],
    ['1', 'Giường bệnh', 'giường', '4', '', '2/7/indicator/giường/Giường bệnh'],
  ],
  ditto: [
    ['1', 'Đàn trâu', 'con', '4', '', '0/0/indicator/con/Đàn trâu'],
    ['2', 'Đàn bò', 'nt', '4', '', '0/0/indicator/con/Đàn bò'],
    ['3', 'Đàn lợn', '"', '4', '', '0/0/indicator/con/Đàn lợn'],
    ['4', 'Sản lượng cá', 'tấn', '4', '', '0/0/indicator/tấn/Sản lượng cá'],
  ],
  'cơ cấu': [
    ['1', 'Cơ cấu kinh tế', '%', '', '', '0/0/group/%/Cơ cấu kinh tế'],
    ['-', 'Nông nghiệp', '%', '20', '', '1/1/component/%/Nông nghiệp'],
    ['-', 'Công nghiệp', '%', '45', '', '1/1/component/%/Công nghiệp'],
    ['2', 'Tỷ lệ đô thị hóa', '%', '45', '', '0/0/indicator/%/Tỷ lệ đô thị hóa'],
  ],
  'unit sum': [
    ['1', 'Tổng đàn gia cầm', 'nghìn con', '60', '', '0/0/indicator/nghìn con/Tổng đàn gia cầm'],
    ['-', 'Gà', 'nghìn con', '40', '', '1/1/component/nghìn con/Gà'],
    ['-', 'Vịt', 'nghìn con', '20', '', '1/1/component/nghìn con/Vịt'],
  ],
  'unit in name': [
    [
      '1',
      'Dân số trung bình (nghìn người)',
      '',
      '60',
      '',
      '0/0/indicator/nghìn người/Dân số trung bình (nghìn người)',
    ],
    [
      '2',
      'Thu nhập bình quân đầu người (triệu đồng/người/năm)',
      '',
      '60',
      '',
      '0/0/indicator/triệu đồng/người/năm/Thu nhập bình quân đầu người (triệu đồng/người/năm)',
    ],
    ['3', 'Tỷ lệ hộ nghèo (%)', '', '60', '', '0/0/indicator/%/Tỷ lệ hộ nghèo (%)'],
    ['4', 'Tổng đàn lợn: con', '', '60', '', '0/0/indicator/con/Tổng đàn lợn: con'],
    [
      '5',
      'Thu ngân sách: chưa tính viện trợ',
      '',
      '60',
      '',
      '0/0/indicator//Thu ngân sách: chưa tính viện trợ',
    ],
  ],
  'total top no number': [
    ['', 'TỔNG SỐ', 'triệu đồng', '60', 'b', '0/0/total/triệu đồng/TỔNG SỐ'],
    ['1', 'Phường Chi Lăng', 'triệu đồng', '30', '', '1/1/indicator/triệu đồng/Phường Chi Lăng'],
    ['2', 'Phường Tam Thanh', 'triệu đồng', '30', '', '1/1/indicator/triệu đồng/Phường Tam Thanh'],
  ],
  'blank unit mix': [
    ['I', 'NÔNG NGHIỆP', '', '', 'b', '0/0/group//NÔNG NGHIỆP'],
    ['1', 'Sản lượng lương thực', 'tấn', '9', '', '1/1/indicator/tấn/Sản lượng lương thực'],
    ['', '- Thóc', '', '5', '', '2/2/component/tấn/Thóc'],
    ['', '- Ngô', '', '4', '', '2/2/component/tấn/Ngô'],
    [
      '',
      'Bình quân lương thực đầu người',
      'kg',
      '300',
      '',
      '1/1/indicator/kg/Bình quân lương thực đầu người',
    ],
  ],
};

const quick = ([ordinal, name, unit, figure, look]: Line): QuickRow => [
  ordinal,
  name,
  unit,
  figure,
  { bold: look.includes('b'), indent: Number(/i(\d)/.exec(look)?.[1] ?? 0) },
];

test.each(Object.entries(OUTLINES))('%s', (_, lines) => {
  const { rows } = tableOf(lines.map(quick));
  const got = rows.map(({ level, parent, kind, unit, name }) =>
    [level, parent === null ? 0 : parent - FIRST_ROW + 1, kind, unit ?? '', name].join('/'),
  );
  expect(got).toEqual(lines.map((line) => line[5]));
});

test('"Trong đó" makes a row and its later siblings partial', () => {
  const { rows } = tableOf([
    ['1', 'Tổng thu ngân sách', 'tỷ đồng', '100'],
    ['', 'Trong đó: - Thu nội địa', 'tỷ đồng', '60'],
    ['', '- Thu xuất nhập khẩu', 'tỷ đồng', '20'],
    ['2', 'Tổng chi ngân sách', 'tỷ đồng', '90'],
    ['', '- Chi thường xuyên', 'tỷ đồng', '90'],
  ]);
  expect(rows.map(({ partial }) => partial)).toEqual([false, true, true, false, false]);
  expect(rows.map(({ name }) => name)).toContain('Thu nội địa');
});

test('a unit cell that holds a sum is no unit', () => {
  const { rows } = tableOf([
    ['1', 'Tổng đàn gia cầm', 'nghìn con', '60'],
    ['-', 'Gà', '40', '40'],
  ]);
  expect(rows[1]).toMatchObject({ unit: 'nghìn con', unitStated: false });
  expect(rows[1]?.evidence.some(({ weight }) => weight < 0)).toBe(true);
});

test('a list goes on past its thousandth number', () => {
  const { rows } = tableOf(
    Array.from({ length: 1010 }, (_, at): QuickRow => [`${at + 1}`, `Hộ vay vốn ${at + 1}`, 'hộ', '4']),
  );
  expect(rows.at(-1)).toMatchObject({ ordinal: '1010', level: 0, parent: null });
  expect(new Set(rows.map(({ parent }) => parent))).toEqual(new Set([null]));
});
