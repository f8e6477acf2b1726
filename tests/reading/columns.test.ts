import { tableUnder } from './quickTable';

type Case = readonly [title: string, headers: readonly string[], meant: readonly string[]];

/** Headers as offices word them; what is meant is role | period | authority | compared with. */
const CASES: readonly Case[] = [
  [
    'TÌNH HÌNH THỰC HIỆN DỰ TOÁN THU NSNN QUÝ I NĂM 2024',
    [
      'DT tỉnh giao',
      'DT HĐND thành phố giao',
      'Thực hiện Q1',
      'TH/DT tỉnh (%)',
      'TH/DT TP (%)',
      'TH cùng kỳ 2023',
      '% so cùng kỳ',
    ],
    [
      'plan|2024|province|',
      'plan|2024|council|',
      'actual|2024-Q1||',
      'ratio|||plan',
      'ratio|||plan',
      'same-period|2023-Q1||',
      'ratio|||same-period',
    ],
  ],
  [
    'BÁO CÁO KẾT QUẢ THỰC HIỆN 9 THÁNG ĐẦU NĂM 2024',
    [
      'Kế hoạch năm 2024 > Trung ương giao',
      'Kế hoạch năm 2024 > Tỉnh giao',
      'Kế hoạch năm 2024 > Phấn đấu',
      'Kết quả 9 tháng',
      'Đạt % so với KH tỉnh giao',
      'Ước TH năm 2024',
      'Ước TH so với KH (%)',
      'KH năm 2025',
    ],
    [
      'plan|2024|central|',
      'plan|2024|province|',
      'plan|2024|city|',
      'actual|2024-9M||',
      'ratio|||plan',
      'estimate|2024||',
      'ratio|||plan',
      'plan|2025||',
    ],
  ],
  [
    'TIẾN ĐỘ THU NGÂN SÁCH ĐẾN NGÀY 30/6/2023',
    [
      'Dự toán 2023',
      'Lũy kế thu đến 30/6',
      'Thu trong tháng 6',
      'Tỷ lệ hoàn thành dự toán',
      'Tăng/giảm so với cùng kỳ > Số tuyệt đối',
      'Tăng/giảm so với cùng kỳ > %',
      'Còn phải thu',
    ],
    [
      'plan|2023||',
      'actual|2023-06-30||',
      'actual|2023-M06||',
      'ratio|||plan',
      'other|||',
      'ratio|||same-period',
      'other|||',
    ],
  ],
  [
    'DANH MỤC PHÂN BỔ DỰ TOÁN CHI NGÂN SÁCH NĂM 2024',
    ['Dự toán giao đầu năm', 'Bổ sung trong năm', 'Tổng dự toán', 'Đã chi đến 30/9/2024', 'Còn lại'],
    ['plan|2024||', 'other|||', 'plan|2024||', 'actual|2024-09-30||', 'other|||'],
  ],
  [
    'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023',
    [
      'Chỉ tiêu 2023',
      'TH 6 tháng 2022',
      'TH 6 tháng 2023',
      'Ước TH 6 tháng cuối năm',
      'Ước TH cả năm 2023',
      'Tỷ lệ % so với chỉ tiêu',
      '6T 2023/6T 2022 (%)',
    ],
    [
      'plan|2023||',
      'same-period|2022-H1||',
      'actual|2023-H1||',
      'other|||',
      'estimate|2023||',
      'ratio|||plan',
      'ratio|||same-period',
    ],
  ],
  [
    'TÌNH HÌNH GIẢI NGÂN THÁNG 02/2024',
    [
      'Đại hội XVII (2020-2025)',
      'Kế hoạch vốn giao',
      'Thu tháng 02',
      'Giải ngân 2 tháng',
      'Tỷ lệ giải ngân (%)',
    ],
    ['target|2020/2025||', 'plan|2024||', 'actual|2024-M02||', 'actual|2024-2M||', 'ratio|||plan'],
  ],
  [
    'CHỈ TIÊU KẾ HOẠCH 5 NĂM 2021-2025',
    [
      'Mục tiêu đến năm 2025',
      'TH 2020',
      'Kế hoạch năm > 2021',
      'Kế hoạch năm > 2022',
      'Kế hoạch năm > 2023',
      'Kế hoạch năm > 2024',
      'Kế hoạch năm > 2025',
      'BQ 2021-2025',
    ],
    [
      'target|2025||',
      'previous|2020||',
      'plan|2021||',
      'plan|2022||',
      'plan|2023||',
      'plan|2024||',
      'plan|2025||',
      'other|2021/2025||',
    ],
  ],
  [
    'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022',
    [
      'NQ HĐND giao',
      'Ước thực hiện cả năm',
      'Tỷ lệ % đạt được',
      'Kết quả đánh giá',
      'Nguyên nhân',
      'Đơn vị chủ trì',
    ],
    ['plan|2022|council|', 'estimate|2022||', 'ratio|||plan', 'verdict|||', 'reason|||', 'owner|||'],
  ],
  [
    'BIỂU TỔNG HỢP CHỈ TIÊU THÁNG 11 NĂM 2023',
    [
      'KH năm',
      'TH tháng 10',
      'Ước TH tháng 11',
      'LK 11 tháng',
      'LK/KH năm (%)',
      'T11/T10 (%)',
      'LK cùng kỳ',
      'LK/CK (%)',
      'Dự kiến tháng 12',
    ],
    [
      'plan|2023||',
      'previous|2023-M10||',
      'estimate|2023-M11||',
      'actual|2023-11M||',
      'ratio|||plan',
      'ratio|||previous',
      'same-period|2022-11M||',
      'ratio|||same-period',
      'estimate|2023-M12||',
    ],
  ],
  [
    'Thực hiện nhiệm vụ quý II và 6 tháng đầu năm 2024',
    ['Chỉ tiêu giao 2024', 'Quý II', '6 tháng', 'So với chỉ tiêu giao', 'So với cùng kỳ năm trước'],
    ['plan|2024||', 'actual|2024-Q2||', 'actual|2024-H1||', 'ratio|||plan', 'ratio|||same-period'],
  ],
  [
    'DỰ TOÁN CHI NGÂN SÁCH NĂM 2025',
    [
      'Dự toán năm 2024',
      'Ước TH năm 2024',
      'Dự toán năm 2025',
      'So sánh DT 2025 với ƯTH 2024 > Tuyệt đối',
      'So sánh DT 2025 với ƯTH 2024 > Tương đối (%)',
    ],
    ['plan|2024||', 'estimate|2024||', 'plan|2025||', 'other|2025||', 'ratio|||previous'],
  ],
  [
    'TÌNH HÌNH KT-XH QUÝ I/2024',
    [
      'Năm 2023 > Quý I',
      'Năm 2023 > Cả năm',
      'Năm 2024 > Kế hoạch',
      'Năm 2024 > Quý I',
      'Năm 2024 > % KH',
      'Năm 2024 > % CK',
    ],
    [
      'same-period|2023-Q1||',
      'previous|2023||',
      'plan|2024||',
      'actual|2024-Q1||',
      'ratio|||plan',
      'ratio|||same-period',
    ],
  ],
  [
    'CÂN ĐỐI QUYẾT TOÁN NGÂN SÁCH NĂM 2022',
    ['Dự toán', 'Quyết toán', 'So sánh QT/DT (%)'],
    ['plan|2022||', 'actual|2022||', 'ratio|||plan'],
  ],
  [
    'BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN 31/10/2024',
    ['Kế hoạch vốn 2024', 'Giải ngân đến 31/10/2024', 'Tỷ lệ giải ngân', 'Ước giải ngân đến 31/01/2025'],
    ['plan|2024||', 'actual|2024-10-31||', 'ratio|||plan', 'estimate|2024||'],
  ],
  [
    'KẾT QUẢ SẢN XUẤT VỤ XUÂN NĂM 2024',
    ['KH (ha)', 'TH (ha)', 'TH/KH (%)', 'So CK (%)', 'Cùng kỳ (ha)'],
    ['plan|2024||', 'actual|2024||', 'ratio|||plan', 'ratio|||same-period', 'same-period|2023||'],
  ],
  [
    'Đánh giá giữa kỳ Kế hoạch 5 năm 2021 - 2025',
    ['KH 2021-2025', 'TH 2021', 'TH 2022', 'ƯTH 2023', 'Đạt % KH 5 năm', 'Khả năng đến 2025'],
    [
      'target|2021/2025||',
      'actual|2021||',
      'actual|2022||',
      'estimate|2023||',
      'ratio|||plan',
      'estimate|2025||',
    ],
  ],
  [
    'KẾ HOẠCH PHÁT TRIỂN KT-XH NĂM 2020',
    ['Năm 2018 (TH)', 'Năm 2019 > KH', 'Năm 2019 > Ước TH', 'Năm 2020 (KH)', 'Tốc độ tăng 2020/2019 (%)'],
    ['previous|2018||', 'plan|2019||', 'estimate|2019||', 'plan|2020||', 'ratio|||previous'],
  ],
  [
    'THEO DÕI CHỈ TIÊU QUÝ III NĂM 2025',
    [
      'Chỉ tiêu TP giao',
      'Chỉ tiêu phường phấn đấu',
      'Kết quả quý III',
      'Lũy kế từ đầu năm',
      'Tiến độ (%)',
      'Ghi chú',
    ],
    ['plan|2025|city|', 'plan|2025|ward|', 'actual|2025-Q3||', 'actual|2025-9M||', 'ratio|||plan', 'note|||'],
  ],

  [
    'ĐÁNH GIÁ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2020-2025',
    [
      'TH giai đoạn trước',
      'Mục tiêu Nghị quyết đến 2025',
      'Năm 2021',
      'Năm 2022',
      'Năm 2023',
      'Năm 2024',
      'Ước 2025',
      'Đánh giá (đạt/không đạt)',
    ],
    [
      'previous|2016/2020||',
      'target|2025||',
      'actual|2021||',
      'actual|2022||',
      'actual|2023||',
      'actual|2024||',
      'estimate|2025||',
      'verdict|||',
    ],
  ],
  [
    'TỔNG KẾT KẾ HOẠCH 5 NĂM 2021-2025',
    [
      'Thực hiện 5 năm 2016-2020',
      'Kế hoạch 5 năm 2021-2025',
      'Thực hiện > 2021',
      'Thực hiện > 2022',
      'Thực hiện > 2023',
      'Thực hiện > 2024',
      'Thực hiện > Ước 2025',
      'Ước thực hiện 5 năm 2021-2025',
      'So sánh ước TH/KH (%)',
    ],
    [
      'previous|2016/2020||',
      'target|2021/2025||',
      'actual|2021||',
      'actual|2022||',
      'actual|2023||',
      'actual|2024||',
      'estimate|2025||',
      'estimate|2021/2025||',
      'ratio|||plan',
    ],
  ],
  [
    'ƯỚC THỰC HIỆN NĂM 2024 VÀ KẾ HOẠCH NĂM 2025',
    [
      'Thực hiện năm 2023',
      'Kế hoạch năm 2024 được giao',
      'Thực hiện 9 tháng năm 2024',
      'Ước thực hiện cả năm 2024',
      'Kế hoạch năm 2025',
      'Tỷ lệ % > UTH 2024/KH 2024',
      'Tỷ lệ % > UTH 2024/TH 2023',
      'Tỷ lệ % > KH 2025/UTH 2024',
    ],
    [
      'previous|2023||',
      'plan|2024||',
      'actual|2024-9M||',
      'estimate|2024||',
      'plan|2025||',
      'ratio|||plan',
      'ratio|||previous',
      'ratio|||previous',
    ],
  ],
  [
    'CÔNG KHAI THỰC HIỆN DỰ TOÁN CHI NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2023',
    ['Dự toán năm', 'Ước thực hiện 6 tháng', 'So sánh (%) > Dự toán năm', 'So sánh (%) > Cùng kỳ năm trước'],
    ['plan|2023||', 'estimate|2023-H1||', 'ratio|||plan', 'ratio|||same-period'],
  ],
  [
    'BÁO CÁO SẢN XUẤT CÔNG NGHIỆP THÁNG 5/2024',
    [
      'Kế hoạch năm 2024',
      'Thực hiện tháng trước',
      'Ước thực hiện tháng này',
      'Cộng dồn từ đầu năm',
      'So với kế hoạch năm (%)',
      'So với tháng trước (%)',
      'Cộng dồn so với cùng kỳ (%)',
      'Dự kiến kế hoạch tháng 6',
    ],
    [
      'plan|2024||',
      'previous|2024-M04||',
      'estimate|2024-M05||',
      'actual|2024-5M||',
      'ratio|||plan',
      'ratio|||previous',
      'ratio|||same-period',
      'plan|2024-M06||',
    ],
  ],
  [
    'TÌNH HÌNH THU NGÂN SÁCH NHÀ NƯỚC THÁNG 3 VÀ QUÝ I NĂM 2024',
    [
      'Dự toán năm > Tỉnh giao',
      'Dự toán năm > Thành phố giao',
      'Thực hiện tháng 3',
      'Lũy kế đến hết tháng 3',
      '% thực hiện > So DT tỉnh',
      '% thực hiện > So DT TP',
      '% thực hiện > So cùng kỳ',
    ],
    [
      'plan|2024|province|',
      'plan|2024|city|',
      'actual|2024-M03||',
      'actual|2024-3M||',
      'ratio|||plan',
      'ratio|||plan',
      'ratio|||same-period',
    ],
  ],
  [
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ III VÀ 9 THÁNG NĂM 2024',
    [
      'KH 2024 HĐND TP giao',
      'TH quý III',
      'TH 9 tháng',
      'TH 9 tháng năm 2023',
      '9T/KH (%)',
      '9T/9T 2023 (%)',
      'Ước TH năm',
      'ƯTH năm/KH (%)',
      'Đánh giá',
      'Ghi chú',
    ],
    [
      'plan|2024|council|',
      'actual|2024-Q3||',
      'actual|2024-9M||',
      'same-period|2023-9M||',
      'ratio|||plan',
      'ratio|||same-period',
      'estimate|2024||',
      'ratio|||plan',
      'verdict|||',
      'note|||',
    ],
  ],
  [
    'BIỂU TỔNG HỢP CÁC CHỈ TIÊU NĂM 2023',
    ['Số kế hoạch', 'Số thực hiện', '% hoàn thành', 'Tăng (+), giảm (-)', 'Lý do tăng, giảm'],
    ['plan|2023||', 'actual|2023||', 'ratio|||plan', 'other|||', 'reason|||'],
  ],
  [
    'KẾ HOẠCH VÀ KẾT QUẢ NĂM 2022',
    [
      'UBND tỉnh giao',
      'HĐND thành phố quyết nghị',
      'UBND thành phố phấn đấu',
      'Kết quả',
      'Đạt/KH tỉnh',
      'Đạt/NQ HĐND',
    ],
    [
      'plan|2022|province|',
      'plan|2022|council|',
      'plan|2022|city|',
      'actual|2022||',
      'ratio|||plan',
      'ratio|||plan',
    ],
  ],
  [
    'CHỈ TIÊU PHÁT TRIỂN KT-XH NĂM 2021',
    ['TH 2019', 'ƯTH 2020', 'KH 2021', 'KH 2021 so ƯTH 2020 (%)', 'KH 2021-2025'],
    ['previous|2019||', 'estimate|2020||', 'plan|2021||', 'ratio|||previous', 'target|2021/2025||'],
  ],
  [
    'TIẾN ĐỘ THỰC HIỆN QUÝ I NĂM 2026',
    [
      'Kế hoạch 2026 > Cả năm',
      'Kế hoạch 2026 > Quý I',
      'Ước TH QI/2026',
      'TH QI/2025',
      'Ước QI so (%) > KH năm',
      'Ước QI so (%) > Cùng kỳ',
    ],
    [
      'plan|2026||',
      'plan|2026-Q1||',
      'estimate|2026-Q1||',
      'same-period|2025-Q1||',
      'ratio|||plan',
      'ratio|||same-period',
    ],
  ],
  [
    'TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024 (đến 15/3/2024)',
    [
      'Tổng mức đầu tư',
      'Kế hoạch vốn giao',
      'Giải ngân lũy kế',
      'Tỷ lệ giải ngân (%)',
      'Dự kiến giải ngân đến 30/6',
    ],
    ['other|||', 'plan|2024||', 'actual|2024-03-15||', 'ratio|||plan', 'estimate|2024-06-30||'],
  ],
  [
    'TH nhiệm vụ quý I/2025 của phường',
    ['Chỉ tiêu được giao', 'Đã thực hiện', 'Đạt tỷ lệ', 'Người phụ trách'],
    ['plan|2025||', 'actual|2025-Q1||', 'ratio|||plan', 'owner|||'],
  ],
  [
    'BÁO CÁO 6 THÁNG ĐẦU NĂM 2024',
    [
      'Thực hiện 6 tháng đầu năm 2023',
      'Năm 2024 > Kế hoạch năm',
      'Năm 2024 > Thực hiện quý I',
      'Năm 2024 > Ước quý II',
      'Năm 2024 > Ước 6 tháng',
      'So sánh (%) > Với kế hoạch',
      'So sánh (%) > Với cùng kỳ',
    ],
    [
      'same-period|2023-H1||',
      'plan|2024||',
      'actual|2024-Q1||',
      'estimate|2024-Q2||',
      'estimate|2024-H1||',
      'ratio|||plan',
      'ratio|||same-period',
    ],
  ],
  [
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU Y TẾ THÁNG 10, LŨY KẾ 10 THÁNG NĂM 2024',
    ['Kế hoạch giao', 'Cùng kỳ 2023', 'Thực hiện > Trong tháng', 'Thực hiện > Cộng dồn', 'Đạt tỷ lệ > So KH'],
    ['plan|2024||', 'same-period|2023-10M||', 'actual|2024-M10||', 'actual|2024-10M||', 'ratio|||plan'],
  ],
  [
    'BÁO CÁO THU NGÂN SÁCH 9 THÁNG NĂM 2024',
    ['Dự toán năm', 'Thực hiện > Trong quý', 'Thực hiện > Lũy kế', 'LK/DT (%)'],
    ['plan|2024||', 'actual|2024-Q3||', 'actual|2024-9M||', 'ratio|||plan'],
  ],
  [
    'TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2024 ĐẾN NGÀY 31/8/2024',
    [
      'Kế hoạch vốn năm 2024',
      'Giải ngân đến 31/8/2024',
      'Tỷ lệ giải ngân (%)',
      'Ước giải ngân đến hết 31/01/2025',
      'Chủ đầu tư',
    ],
    ['plan|2024||', 'actual|2024-08-31||', 'ratio|||plan', 'estimate|2024||', 'owner|||'],
  ],
  [
    'KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN NGÀY 31/01/2025',
    ['Kế hoạch vốn năm 2024', 'Giải ngân đến 31/01/2025', 'Tỷ lệ giải ngân (%)'],
    ['plan|2024||', 'actual|2024||', 'ratio|||plan'],
  ],
  [
    'TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU DÂN SỐ QUÝ III NĂM 2024',
    ['Chỉ tiêu năm', 'Kết quả trong quý', 'Lũy tích 9 tháng', '% đạt so CT năm'],
    ['plan|2024||', 'actual|2024-Q3||', 'actual|2024-9M||', 'ratio|||plan'],
  ],
  [
    'BẢNG THEO DÕI CHỈ TIÊU GIAO CÁC PHÒNG BAN QUÝ 4/2024',
    ['Chỉ tiêu cả năm', 'Kết quả lũy kế', '% Hoàn thành'],
    ['plan|2024||', 'actual|2024||', 'ratio|||plan'],
  ],
  [
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU ĐẠI HỘI NHIỆM KỲ 2020-2025 ĐẾN HẾT NĂM 2023',
    ['Chỉ tiêu ĐH đến 2025', 'Kết quả 2022', 'Kết quả 2023', 'So với ĐH (%)'],
    ['target|2025||', 'previous|2022||', 'actual|2023||', 'ratio|||plan'],
  ],
];

test.each(CASES)('%s', (title, headers, meant) => {
  const { columns } = tableUnder(title, headers);
  const got = headers.map((_, at) => {
    const column = columns.find((one) => one.column === at + 4);
    return [column?.role, column?.period?.notation ?? '', column?.authority ?? '', column?.of ?? ''].join(
      '|',
    );
  });
  expect(got).toEqual(meant);
});

test('exactly one column holds the names', () => {
  for (const [title, headers] of CASES) {
    const { columns } = tableUnder(title, headers);
    expect(columns.filter(({ role }) => role === 'name')).toHaveLength(1);
  }
});

test('every column says why it is what it is', () => {
  const { columns } = tableUnder('TÌNH HÌNH THỰC HIỆN NĂM 2024', ['KH 2024', 'TH 2024', 'TH/KH (%)']);
  for (const { evidence, confidence } of columns) {
    expect(evidence.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0.7);
  }
});

test('a column without words that tell is read with doubt', () => {
  const { columns } = tableUnder('TÌNH HÌNH THỰC HIỆN NĂM 2024', ['KH 2024', 'TH 2024', 'XYZ']);
  expect(columns.find(({ column }) => column === 6)).toMatchObject({ role: 'other' });
  expect(columns.find(({ column }) => column === 6)?.confidence).toBeLessThan(0.7);
});

test('bare quarters beside a plan are taken for results without asking', () => {
  const quarters = ['KH năm 2024', 'Quý 1', 'Quý 2', 'Quý 3', 'Quý 4', 'Cả năm'];
  const { columns } = tableUnder('BÁO CÁO SẢN LƯỢNG NƯỚC', quarters);
  expect(columns.slice(4).map(({ role }) => role)).toEqual(quarters.slice(1).map(() => 'actual'));
  for (const { confidence } of columns.slice(4)) expect(confidence).toBeGreaterThan(0.7);
});

test('"Chỉ tiêu" over the targets is no unit', () => {
  const { columns } = tableUnder('KẾT QUẢ BỘ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024', [
    'Chỉ tiêu',
    'Thực hiện',
    'Diện tích (ha)',
  ]);
  expect(columns.slice(3).map(({ unit }) => unit)).toEqual([null, null, 'ha']);
});
