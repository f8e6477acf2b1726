import { found, places } from '../../support/checks';
import { formula, type RowSpec, type TableSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const part = (name: string, cells: RowSpec['cells'], more: Partial<RowSpec> = {}): RowSpec =>
  row(name, cells, { level: 2, ...more });
const at = (rows: readonly RowSpec[], more: Partial<TableSpec> = {}): string[] =>
  places('part-sum', quarterSheet(rows, more));

const REVENUE = [
  row('Tổng thu NSNN trên địa bàn', [402.1, 113, 108.8]),
  part('Thu nội địa', [352.1, 100.4, 97.2]),
  part('Thu từ hoạt động xuất nhập khẩu', [50, 12.6, 11.6]),
];
const changed = (index: number, cells: RowSpec['cells']): RowSpec[] =>
  REVENUE.map((each, at) => (at === index ? { ...each, cells } : each));

describe('part-sum fires', () => {
  test('at the whole, with what its parts give', () => {
    const [finding] = found('part-sum', quarterSheet(changed(1, [352.1, 110.4, 97.2])));
    expect(finding).toMatchObject({ severity: 'error', row: 10, column: 5, stated: 113, expected: 123 });
    expect(finding?.cells).toEqual(['E11', 'E12']);
    expect(finding?.message.vi).toBe(
      'Ô E10 ghi 113, nhưng các dòng thành phần E11…E12 cộng lại là 123,0 (chênh 10,0).',
    );
  });

  test('at the whole itself', () => {
    expect(at(changed(0, [412.1, 113, 108.8]))).toEqual(['D10']);
  });

  test('on a total below its rows', () => {
    const rows = [
      row('Thu cân đối', [100, 30, 20]),
      row('Thu bổ sung', [50, 12, 10]),
      row('Tổng cộng', [150, 44, 30], { kind: 'total' }),
    ];
    expect(at(rows)).toEqual(['E12']);
  });

  test('on a formula that leaves a part out', () => {
    const rows = [
      row('Tổng thu NSNN trên địa bàn', [formula('D11+D12', 402.1, 1), formula('E11', 100.4, 1), 108.8]),
      ...REVENUE.slice(1),
    ];
    expect(at(rows)).toEqual(['E10']);
  });

  test('on communes that do not add up to the whole', () => {
    const blocks = ['Xã Mai Pha', 'Xã Hoàng Đồng'];
    const columns: TableSpec['columns'] = [
      { role: 'plan', period: '2024' },
      ...blocks.map((block) => ({ role: 'plan' as const, period: '2024', block })),
    ];
    const rows = [
      row('Diện tích lúa', [100, 60, 40], { unit: 'ha' }),
      row('Diện tích ngô', [80, 30, 50], { unit: 'ha' }),
      row('Diện tích rau', [70, 30, 30], { unit: 'ha' }),
      row('Năng suất lúa', [50, 48, 52], { unit: 'tạ/ha' }),
    ];
    expect(at(rows, { columns })).toEqual(['D12']);
  });
});

describe('part-sum does not fire', () => {
  test.each<[string, readonly RowSpec[]]>([
    ['on parts that add up', REVENUE],
    [
      'on a difference that rounding explains',
      [
        row('Tổng thu', [402.1, 113, 108.8]),
        part('Thu nội địa', [352.1, 100.4, 97.2]),
        part('Thu xuất nhập khẩu', [50, 12.7, 11.6]),
      ],
    ],
    [
      'on some of the parts ("Trong đó")',
      [
        row('Thu nội địa', [352.1, 100.4, 97.2]),
        part('Thu ngoài quốc doanh', [122, 32, 30.6], { partial: true }),
        part('Tiền sử dụng đất', [70, 9.1, 15.4], { partial: true }),
      ],
    ],
    [
      'on a list that falls short everywhere alike',
      [
        row('Tổng chi ngân sách', [628.4, 154.9, 149.2]),
        part('Chi đầu tư phát triển', [163.6, 19.3, 24.1]),
        part('Chi sự nghiệp giáo dục', [210, 50, 45]),
      ],
    ],
    ['on a single part', [row('Tổng thu', [402.1, 113, 108.8]), part('Thu nội địa', [352.1, 100.4, 97.2])]],
    [
      'where a part is missing',
      [
        row('Tổng thu', [402.1, 113, 108.8]),
        part('Thu nội địa', [352.1, null, 97.2]),
        part('Thu xuất nhập khẩu', [50, 12.6, 11.6]),
      ],
    ],
    [
      'where the parts were not entered',
      [
        row('Tổng thu', [402.1, 113, 108.8]),
        part('Thu nội địa', [352.1, 0, 97.2]),
        part('Thu xuất nhập khẩu', [50, 0, 11.6]),
      ],
    ],
    [
      'on two breakdowns of one whole',
      [
        row('Tổng đàn gia súc', [900, 910, 890], { unit: 'con' }),
        part('Đàn trâu', [400, 405, 395], { unit: 'con' }),
        part('Đàn bò', [500, 505, 495], { unit: 'con' }),
        part('Khu vực thành thị', [200, 210, 195], { unit: 'con' }),
        part('Khu vực nông thôn', [700, 700, 695], { unit: 'con' }),
      ],
    ],
    [
      'on rates',
      [
        row('Tổng tỷ lệ hộ nghèo', [5, 4, 6], { unit: '%' }),
        part('Tỷ lệ hộ nghèo thành thị', [2, 3, 1], { unit: '%' }),
        part('Tỷ lệ hộ nghèo nông thôn', [9, 8, 9], { unit: '%' }),
      ],
    ],
    [
      'on parts in other units',
      [
        row('Tổng sản lượng lương thực', [5100, 3268, 3100], { unit: 'tấn' }),
        part('Diện tích gieo trồng', [1005, 990, 980], { unit: 'ha' }),
        part('Sản lượng thóc', [3000, 2000, 1900], { unit: 'tấn' }),
      ],
    ],
    [
      'where the formula adds other rows than the outline shows',
      [
        row('Tổng thu', [402.1, formula('E11+E12+E13', 113, 1), 108.8]),
        part('Thu nội địa', [352.1, 90.4, 97.2]),
        part('Thu xuất nhập khẩu', [50, 12.6, 11.6]),
        row('Thu viện trợ', [5, 10, 4]),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(at(rows)).toEqual([]);
  });
});

describe('the percentages typed beside a sum tell which figure is wrong', () => {
  const sheet = (whole: number, inland: number): TableSpec =>
    quarterSheet([
      row('Tổng thu NSNN trên địa bàn', [402.1, whole, 108.8, 28.1, 103.9]),
      part('Thu nội địa', [352.1, inland, 97.2, 28.5, 103.3]),
      part('Thu từ hoạt động xuất nhập khẩu', [50, 12.6, 11.6, 25.2, 108.6]),
    ]);

  test.each([
    ['the whole', 131, 100.4, 'E10'],
    ['a part', 113, 110.4, 'E11'],
  ])('%s', (_, whole, inland, address) => {
    const given = sheet(whole, inland);
    const [finding] = found('part-sum', given);
    expect(finding?.message.vi).toContain(`Theo tỷ lệ ghi bên cạnh, ô ${address} đúng ra là`);
    expect(found('stated-ratio', given)).toEqual([]);
  });

  test('a percentage that is wrong besides is still told', () => {
    const rows = sheet(131, 100.4).rows.map((each, index) =>
      index === 2 ? { ...each, cells: [50, 12.6, 11.6, 35.2, 108.6] } : each,
    );
    const more = row('Doanh thu du lịch', [673, 190.2, 151, 28.3, 126]);
    expect(places('stated-ratio', quarterSheet([...rows, more]))).toEqual(['G12']);
  });
});

test('a total sums up its own section', () => {
  const rows = [
    row('Thu phí', [10, 3, 2]),
    row('Thu lệ phí', [20, 5, 4]),
    row('Cộng thu', [30, 19, 6], { kind: 'total' }),
    row('Chi thường xuyên', [40, 10, 9]),
    row('Chi đầu tư', [50, 12, 11]),
    row('Cộng chi', [90, 22, 20], { kind: 'total' }),
  ];
  expect(at(rows)).toEqual(['E12']);
});

describe('where several sums cross in one figure', () => {
  const spending = (middle: number): RowSpec[] => [
    row('Tổng chi ngân sách', [812, 200, 190]),
    part('Chi đầu tư phát triển', [middle, 60, 55]),
    part('Vốn ngân sách tập trung', [190, 40, 35], { level: 3 }),
    part('Vốn từ nguồn thu tiền sử dụng đất', [60, 20, 20], { level: 3 }),
    part('Chi thường xuyên', [550, 136, 131]),
    part('Dự phòng ngân sách', [12, 4, 4]),
  ];

  test('it is told once, at the figure, with what all of them give', () => {
    const [finding, ...more] = found('part-sum', quarterSheet(spending(205)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ row: 11, column: 4, stated: 205, expected: 250 });
    expect(finding?.message.vi).toBe(
      'Ô D11 ghi 205, nhưng tổng ở ô D10 và các ô thành phần D12…D13 đều cho thấy phải là 250.',
    );
    expect(at(spending(250))).toEqual([]);
  });

  test('none of the parts is blamed when the whole stands there twice', () => {
    const amounts = [{ role: 'plan' as const, period: '2024', block: null }];
    const columns = [
      ...amounts,
      ...['Xã Mai Pha', 'Xã Hoàng Đồng'].map((block) => ({ role: 'plan' as const, period: '2024', block })),
      ...amounts,
    ];
    const rows = [
      row('Diện tích gieo trồng', [930, 430, 520, 930], { unit: 'ha' }),
      row('Tổng đàn lợn', [4100, 2200, 1900, 4100], { unit: 'con' }),
      row('Sản lượng lương thực', [4343, 1978, 2365, 4343], { unit: 'tấn' }),
      row('Trồng rừng mới', [90, 40, 50, 90], { unit: 'ha' }),
    ];
    expect(places('part-sum', { columns, rows })).toEqual(['D10', 'G10']);
  });
});

test('a sum of rounded parts is as open as they are', () => {
  // 100,44 + 12,44 + 0,44 shows as parts of 100,4 + 12,4 + 0,4.
  const rows = [
    row('Tổng thu NSNN trên địa bàn', [402.1, formula('SUM(E11:E13)', 113.2, 1), 108.8, 28.2]),
    part('Thu nội địa', [352.1, 100.4, 97.2]),
    part('Thu từ hoạt động xuất nhập khẩu', [49, 12.4, 11.2]),
    part('Thu viện trợ', [1, 0.4, 0.4]),
  ];
  const sheets = [
    quarterSheet(rows),
    quarterSheet([row('Tổng thu NSNN trên địa bàn', [402100, 113320, 108800], { unit: 'triệu đồng' })], {
      sheet: 'Chi tiết',
    }),
  ];
  expect(places('restated', sheets)).toEqual([]);
  expect(places('part-sum', sheets)).toEqual([]);
});
