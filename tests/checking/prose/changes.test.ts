import { checkProse } from '../../../src/checking/prose/checkProse';

/** What is stated and what the text gives, for each finding. */
const found = (text: string): string[] =>
  checkProse(text).findings.map(({ rule, stated, expected }) => `${rule} ${stated} → ${expected}`);

describe('a percentage behind a difference', () => {
  it.each<[string, string[], number]>([
    ['Xảy ra 102 vụ, giảm 16 vụ (13,6%) so với cùng kỳ năm 2023 (118 vụ).', [], 1],
    ['Xảy ra 102 vụ, giảm 16 vụ (15,6%) so với cùng kỳ (118 vụ).', ['stated-ratio 15.6 → 13.6'], 1],
    ['Khởi tố 76 vụ, 118 bị can, tăng 8 vụ (11,8%) so với cùng kỳ.', [], 1],
    ['Khởi tố 76 vụ, 118 bị can, tăng 8 vụ (12,1%) so với cùng kỳ.', ['stated-ratio 12.1 → 11.8'], 1],
    [
      'Xảy ra 92 vụ, làm 41 người chết, 78 người bị thương; so với cùng kỳ giảm 14 vụ (13,2%), giảm 05 người chết (10,9%), tăng 03 người bị thương (4%).',
      [],
      3,
    ],
    [
      'Xảy ra 38 vụ, làm chết 09 người, bị thương 41 người. So với cùng kỳ giảm 04 vụ (-9,5%), giảm 03 người chết (-35%).',
      ['stated-ratio 35 → 25'],
      2,
    ],
    ['Vận chuyển hàng hóa giảm 16 vụ (13,6%).', [], 0],
  ])('%s', (text, findings, checked) => {
    expect(found(text)).toEqual(findings);
    expect(checkProse(text).checked).toBe(checked);
  });
});

describe('a difference of two levels', () => {
  it.each<[string, string[]]>([
    ['Toàn thành phố có 23.456 học sinh, tăng 412 học sinh so với năm học trước (23.044 học sinh).', []],
    [
      'Toàn thành phố có 23.456 học sinh, tăng 512 học sinh so với năm học trước (23.044 học sinh).',
      ['stated-ratio 512 → 412'],
    ],
    ['Giải ngân đạt 32,3% kế hoạch, cao hơn 3,1 điểm % so với cùng kỳ (29,2%).', []],
    ['Giải ngân đạt 32,3% kế hoạch, cao hơn 4,1 điểm % so với cùng kỳ (29,2%).', ['stated-ratio 4.1 → 3.1']],
    ['Tỷ lệ hộ nghèo còn 5,2%, giảm 1,1 điểm % so với cuối năm 2023 (7,3%).', ['stated-ratio 1.1 → 2.1']],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 9,1%, giảm 3,4%.', []],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 9,1%, giảm 4,3%.', ['stated-ratio 4.3 → 3.4']],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 9,1%, giảm 27,2%.', []],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 1,4%, bình quân mỗi năm giảm 0,76%.', []],
    ['Số xã đạt chuẩn tăng từ 5 xã lên 12 xã, tăng 8 xã.', ['stated-ratio 8 → 7']],
    ['Năm 2022 xảy ra 57 vụ, năm 2023 xảy ra 52 vụ, giảm 6 vụ.', ['stated-ratio 6 → 5']],
    ['Có 25 trường đạt chuẩn, vượt 03 trường so với kế hoạch (23 trường).', ['stated-ratio 3 → 2']],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('so many times as much', () => {
  it.each<[string, string[]]>([
    ['Kim ngạch đạt 2,35 tỷ USD, gấp 1,5 lần so với cùng kỳ (1,57 tỷ USD).', []],
    ['Kim ngạch đạt 2,35 tỷ USD, gấp 1,9 lần so với cùng kỳ (1,57 tỷ USD).', ['stated-ratio 1.9 → 1.5']],
    ['Thu nhập tăng từ 43,5 triệu đồng lên 68,2 triệu đồng, gấp 1,75 lần.', ['stated-ratio 1.75 → 1.57']],
    ['Doanh thu đạt 2.071 tỷ đồng, tăng 1,4 lần so với giai đoạn trước (1.479 tỷ đồng).', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('parts that may be only some', () => {
  it.each<[string, string[]]>([
    [
      'Tổng chi 231.540 triệu đồng, trong đó: chi đầu tư 58.120 triệu đồng; chi thường xuyên 169.420 triệu đồng; dự phòng 6.000 triệu đồng.',
      ['part-sum 231540 → 233540'],
    ],
    [
      'Tổng chi 231.540 triệu đồng, trong đó: chi đầu tư 58.120 triệu đồng; chi thường xuyên 149.420 triệu đồng.',
      [],
    ],
    ['Giải quyết việc làm 1.200 người, trong đó: lao động nữ 650 người; người dân tộc 620 người.', []],
    [
      'Tổng chi: 14.820 tỷ đồng, bao gồm: chi cân đối 11.450 tỷ đồng (chi đầu tư 1.920 tỷ đồng; chi thường xuyên 9.530 tỷ đồng); chi chương trình mục tiêu 3.470 tỷ đồng.',
      ['part-sum 14820 → 14920'],
    ],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('targets met and not met', () => {
  it.each<[string, string[]]>([
    ['Có 18 chỉ tiêu, trong đó: 15 chỉ tiêu đạt và vượt kế hoạch, 03 chỉ tiêu không đạt.', []],
    [
      'Có 18 chỉ tiêu, trong đó: 15 chỉ tiêu đạt và vượt kế hoạch, 02 chỉ tiêu không đạt.',
      ['part-sum 18 → 17'],
    ],
    ['Trong tổng số 27 chỉ tiêu, có 14 chỉ tiêu vượt, 12 chỉ tiêu đạt, 1 chỉ tiêu không đạt.', []],
    ['Có 18 chỉ tiêu, 16 chỉ tiêu đạt (6 chỉ tiêu vượt), 2 chỉ tiêu không đạt.', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

it('what a share was of, the next share of the same things is of too', () => {
  const text = (share: string): string =>
    `Kiểm tra 125 cơ sở, có 109 cơ sở đạt, chiếm 87,2%; xử lý 16 cơ sở vi phạm, chiếm ${share}%.`;
  expect(found(text('12,8'))).toEqual([]);
  expect(found(text('14,8'))).toEqual(['stated-ratio 14.8 → 12.8']);
});

it('yields and outputs of two crops are two things', () => {
  expect(
    found(
      'Năm 2023, diện tích lúa 5.180 ha, sản lượng 23.776 tấn. Năm 2023, diện tích ngô 2.120 ha, sản lượng 10.727 tấn.',
    ),
  ).toEqual([]);
});
