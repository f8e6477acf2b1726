import { checkProse } from '../../../src/checking/prose/checkProse';

/** Each finding as `severity rule stated → expected`. */
const found = (text: string): string[] =>
  checkProse(text).findings.map(
    ({ severity, rule, stated, expected }) => `${severity} ${rule} ${stated} → ${expected}`,
  );

describe('a percentage of what the text itself gives', () => {
  it.each<[string, string, string[]]>([
    ['a fraction', 'Đã quyết toán 42/87 dự án, đạt 47,7%.', ['error stated-ratio 47.7 → 48.3']],
    ['a right fraction', 'Điều tra làm rõ 36/37 vụ (đạt tỷ lệ 97,3%).', []],
    [
      'a fraction after it',
      'Năm 2016 giải ngân đạt 84,9% (332/393 tỷ đồng).',
      ['error stated-ratio 84.9 → 84.5'],
    ],
    ['a right fraction after it', 'Tỷ lệ hộ nghèo là 0,15% (26 hộ/17.333 hộ).', []],
    ['a fraction of plan', 'Trồng rừng được 14,5 ha/50 ha, đạt 29% kế hoạch.', []],
    [
      'a base in parentheses',
      'Thu đạt 113 tỷ đồng, bằng 28,1% dự toán tỉnh giao (402,1 tỷ đồng), bằng 26,9% dự toán thành phố (424,8 tỷ đồng).',
      ['error stated-ratio 26.9 → 26.6'],
    ],
    [
      'a base named before',
      'Tổng kế hoạch vốn 163.624 triệu đồng. Khối lượng thực hiện đạt 34.927 triệu đồng, bằng 27% kế hoạch vốn.',
      ['error stated-ratio 27 → 21'],
    ],
    [
      'a result named before',
      'Khối lượng thực hiện đạt 34.927 triệu đồng; giải ngân đạt 41.533 triệu đồng, bằng 119% khối lượng thực hiện.',
      [],
    ],
    [
      'units apart by a thousand',
      'Kế hoạch vốn 163,6 tỷ đồng, đã giải ngân 41.533 triệu đồng, đạt 25,4% kế hoạch vốn.',
      [],
    ],
    [
      'the only count it can be of',
      'Tiếp nhận 272 đơn. Đã giải quyết 224 đơn, đạt tỷ lệ 84,35%.',
      ['error stated-ratio 84.35 → 82.35'],
    ],
    [
      'one of several counts',
      'Tiếp nhận 272 đơn, thuộc thẩm quyền 240 đơn. Đã giải quyết 224 đơn, đạt tỷ lệ 84,35%.',
      [],
    ],
    [
      'a part of a total',
      'Còn 26 hộ nghèo trên tổng số 17.333 hộ, chiếm 0,25%.',
      ['error stated-ratio 0.25 → 0.15'],
    ],
    ['the same period', 'Thu đạt 113 tỷ đồng, tăng 3,9% so với cùng kỳ (108,8 tỷ đồng).', []],
    [
      'the same period in a remark',
      'Xảy ra 37 vụ (cùng kỳ 57 vụ), giảm 53,1%.',
      ['error stated-ratio 53.1 → 35.1'],
    ],
    ['a rise from and to', 'Thu nội địa tăng từ 97,2 tỷ đồng lên 100,4 tỷ đồng, tăng 3,3%.', []],
    ['two years', 'Năm 2019 xảy ra 57 vụ, năm 2020 xảy ra 37 vụ, giảm 35,1%.', []],
    ['more than the plan', 'Thu đạt 1.002 tỷ đồng, vượt 19,3% dự toán giao (840 tỷ đồng).', []],
  ])('%s', (_, text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  it('tells what was cut off from what is wrong, and adds up what is named together', () => {
    const text =
      'Tổ chức kiểm tra 360 công trình xây dựng<sup>7</sup>.\n\n<sup>7</sup> trong đó: 249 công trình có giấy phép và 107 công trình ' +
      'được miễn giấy phép bằng 98,88% số công trình kiểm tra; 03 công trình không có giấy phép bằng 1,12%.';
    const { findings, checked } = checkProse(text);
    expect(findings).toMatchObject([
      { severity: 'info', rule: 'stated-ratio', stated: 98.88, expected: 98.89 },
      { severity: 'error', rule: 'stated-ratio', stated: 1.12, expected: 0.83 },
    ]);
    expect(checked).toBe(2);
    expect(findings[0]?.message.vi).toContain('(249 + 107)/360');
    expect(text.slice(findings[1]?.start, findings[1]?.end)).toBe('1,12%');
  });

  it('allows what rounding allows', () => {
    // 113 tỷ may be 112,6: from 27.97% to 28.23%.
    expect(found('Thu đạt 113 tỷ đồng, bằng 28,0% dự toán (402,1 tỷ đồng).')).toEqual([]);
    expect(found('Thu đạt 113 tỷ đồng, bằng 27,8% dự toán (402,1 tỷ đồng).')).toHaveLength(1);
    // Counts are exact.
    expect(found('Hoàn thành 113/402 hồ sơ, đạt 28,0%.')).toEqual(['error stated-ratio 28 → 28.1']);
    // "hơn", "gần", "khoảng" and an estimate in full hundreds are not.
    expect(found('Thu đạt hơn 113 tỷ đồng, bằng 29% dự toán (402,1 tỷ đồng).')).toEqual([]);
    expect(found('Tổng vốn ước đạt 6.500 tỷ đồng, bằng 102,3% kế hoạch (6.350 tỷ đồng).')).toEqual([]);
  });

  it.each([
    'Diện tích gieo trồng đạt 1.005 ha, bằng 93,67% so với cùng kỳ năm trước.',
    'Trồng cây phân tán được 46 ha, đạt 92% kế hoạch.',
    '3/3 xã duy trì tiêu chí, tỷ lệ hộ tham gia bảo hiểm y tế đạt 95%.',
    'Có 15.360 lao động được giải quyết việc làm, đạt 57,31% kế hoạch, tăng 1,06% so cùng kỳ.',
    'Tỷ lệ hộ nghèo còn 1,2%, giảm 0,3% so với năm 2019.',
    'Kiểm tra 100% công trình; tỷ lệ công trình có giấy phép đạt 95% trở lên.',
    'Cấp 262 thẻ BHYT cho người nghèo, đảm bảo 100% đối tượng được cấp thẻ.',
    'Thu nội địa 101 tỷ đồng, đạt 50,51% và thu xuất nhập khẩu là 32 tỷ đồng, đạt 59%.',
    'Giá trị sản xuất đạt 59,7 tỷ đồng, tăng 17,8% so với tháng trước và tăng 14% so với cùng kỳ.',
    'Tiếp nhận 19.630 hồ sơ, trả đúng hạn 19.255 hồ sơ (đạt 96,55%), đến hạn 19.944 hồ sơ.',
    'Nông nghiệp tăng 2,45%, đóng góp 5,76% vào mức tăng trưởng chung.',
  ])('says nothing of "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('one comparison said twice', () => {
  it.each<[string, string[]]>([
    ['Doanh thu đạt 190,2 tỷ đồng, tăng 39,2 tỷ đồng so với cùng kỳ, bằng 126,0% so với cùng kỳ.', []],
    [
      'Doanh thu đạt 190,2 tỷ đồng, tăng 39,2 tỷ đồng so với cùng kỳ, bằng 120,0% so với cùng kỳ.',
      ['error stated-ratio 120 → 126'],
    ],
    ['Xảy ra 06 vụ, giảm 01 vụ (14,3%) so với cùng kỳ.', []],
    ['Xảy ra 06 vụ; so với cùng kỳ giảm 01 vụ (giảm 16,7%).', ['error stated-ratio 16.7 → 14.3']],
    ['Xảy ra 37 vụ, giảm 20 vụ so với cùng kỳ (57 vụ).', []],
    ['Xảy ra 37 vụ, giảm 10 vụ so với cùng kỳ (57 vụ).', ['error stated-ratio 10 → 20']],
    [
      'Xảy ra 03 vụ, làm chết 03 người, bị thương 03 người (giảm 02 vụ, giảm 03 người chết so với cùng kỳ).',
      [],
    ],
    [
      'Thu đạt 190.676 triệu đồng bằng 45,5% dự toán tỉnh giao, ước cả năm đạt 350 tỷ đồng bằng 83,5% dự toán tỉnh giao.',
      [],
    ],
    [
      'Thu đạt 190.676 triệu đồng bằng 45,5% dự toán tỉnh giao, ước cả năm đạt 350 tỷ đồng bằng 88,5% dự toán tỉnh giao.',
      ['warning implied-base 88.5 → 83.5'],
    ],
    [
      'Thu đạt 190 tỷ đồng bằng 45% dự toán tỉnh giao, chi thường xuyên đạt 300 tỷ đồng bằng 40% dự toán tỉnh giao.',
      [],
    ],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('sums', () => {
  it.each<[string, string[]]>([
    ['Tiếp nhận 272 đơn thuộc thẩm quyền (23 khiếu nại; 2 tố cáo; 247 đề nghị).', []],
    [
      'Tiếp nhận 272 đơn thuộc thẩm quyền (23 khiếu nại; 2 tố cáo; 257 đề nghị).',
      ['error part-sum 272 → 282'],
    ],
    ['Tiếp nhận 120 đơn (khiếu nại 86, tố cáo 38).', ['error part-sum 120 → 124']],
    ['Tiếp nhận 272 đơn (23 khiếu nại; 2 tố cáo).', []],
    ['Tiếp nhận 272 đơn (trong đó 270 khiếu nại; 1 tố cáo).', []],
    ['Thu 113 tỷ đồng (thu nội địa 100,4 tỷ đồng, thu xuất nhập khẩu 12,6 tỷ đồng).', []],
    [
      'Tổng thu 113,0 tỷ đồng, gồm: thu nội địa 100,4 tỷ đồng; thu xuất nhập khẩu 13,6 tỷ đồng.',
      ['error part-sum 113 → 114'],
    ],
    ['Phát hiện 37 vụ (làm chết 02 người, bị thương 20 người).', []],
    ['Chi trả cho 2.382/2.388 người (còn 06 người đã chuyển đi).', []],
    ['Chi trả cho 2.382/2.388 người (còn 08 người đã chuyển đi).', ['error part-sum 2388 → 2390']],
    ['Tiếp nhận 1.250 hồ sơ, đã giải quyết 1.198 hồ sơ, còn lại 52 hồ sơ.', []],
    ['Có 16/18 chỉ tiêu đạt và vượt kế hoạch, 2/18 chỉ tiêu không đạt.', []],
    [
      'Có 15/18 chỉ tiêu đạt và vượt kế hoạch (trong đó 6/18 chỉ tiêu vượt), 2/18 chỉ tiêu không đạt.',
      ['error part-sum 18 → 17'],
    ],
    ['Cơ cấu kinh tế: nông nghiệp 1,5%; công nghiệp 46,2%; dịch vụ 52,3%.', []],
    ['Cơ cấu kinh tế: nông nghiệp 2,5%; công nghiệp 46,2%; dịch vụ 52,3%.', ['error part-sum 100 → 101']],
    ['Cơ cấu kinh tế: nông nghiệp 20%; công nghiệp 30%; dịch vụ 45%.', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('a count and its list', () => {
  it.each<[string, string[]]>([
    ['Kiểm tra đối với 4 đơn vị: phòng Kinh tế; phòng Nội vụ; phòng Tư pháp; phòng Văn hóa.', []],
    ['Kiểm tra đối với 4 đơn vị: phòng Kinh tế; phòng Nội vụ; phòng Tư pháp.', ['info restated 4 → 3']],
    ['Kiểm tra đối với 4 đơn vị: phòng Kinh tế; phòng Giáo dục và Đào tạo; phòng Tư pháp.', []],
    ['Tặng quà cho 52 hộ: 30 hộ nghèo; 22 hộ cận nghèo.', []],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

describe('figures given twice', () => {
  const budget = (second: string): string =>
    `Thu ngân sách 6 tháng đầu năm đạt 190.676 triệu đồng, ước cả năm đạt 350 tỷ đồng.\n\n${second}`;

  it('contradict each other', () => {
    expect(
      found(budget('**8. Ước thực hiện cả năm 2020**\n\n- Thu ngân sách nhà nước trên địa bàn 370 tỷ đồng.')),
    ).toEqual(['warning restated 370 → 350']);
    expect(
      found(
        'Trong quý I/2024, tỷ lệ hộ tham gia BHYT đạt 91,4%.\n\nĐến hết quý I/2024, tỷ lệ hộ tham gia BHYT đạt 91,8%.',
      ),
    ).toEqual(['warning restated 91.8 → 91.4']);
  });

  it.each([
    ['the same figure in another unit', 'Ước cả năm 2020 thu ngân sách đạt 350.000 triệu đồng.'],
    ['another time', '9 tháng năm 2020 thu ngân sách đạt 270 tỷ đồng.'],
    ['a target', 'Phấn đấu cả năm 2020 thu ngân sách đạt 420 tỷ đồng.'],
    [
      'another year',
      'Ước cả năm 2019 thu ngân sách đạt 330 tỷ đồng. Ước cả năm 2020 chi ngân sách đạt 557 tỷ đồng.',
    ],
    ['another place', 'Ước cả năm xã Mai Pha thu ngân sách đạt 300 tỷ đồng.'],
    ['another thing', 'Ước cả năm thu nội địa đạt 300 tỷ đồng.'],
    ['about as much', 'Ước cả năm thu ngân sách đạt khoảng 360 tỷ đồng.'],
  ])('do not when it is %s', (_, second) => {
    expect(found(`Năm 2020: ${budget(second)}`)).toEqual([]);
  });
});

describe('two statements about two things', () => {
  it.each([
    'Kim ngạch đạt 268,0 tỷ USD, giảm 8,5% so với cùng kỳ, trong đó khu vực trong nước 71,32 tỷ USD, giảm 5,3%, chiếm 26,6%; khu vực nước ngoài 196,68 tỷ USD, giảm 9,2%, chiếm 73,4%.',
    'Vận tải hành khách đạt 3.442,3 triệu lượt khách, tăng 13,5% so với cùng kỳ năm trước và luân chuyển 182,5 tỷ lượt khách.km, tăng 28,5%.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('finds nothing in a text without figures', () => {
  expect(checkProse('')).toEqual({ findings: [], checked: 0 });
  expect(checkProse('Tình hình an ninh chính trị được giữ vững.')).toEqual({ findings: [], checked: 0 });
});
