import { consolidated, heading, named, sheets, source, states, type Row } from './sources';

const names = (rows: readonly Row[]): string[] => rows.map(([name]) => name);

/** The form that the wards of these tests fill in. */
const FORM: readonly Row[] = [
  heading('Kinh tế'),
  ['Tổng thu ngân sách', 'tỷ đồng', 10, 3, 2, { level: 2 }],
  ['Thu nội địa', 'tỷ đồng', 8, 2.5, 1.5, { level: 3 }],
  ['Giá trị sản xuất công nghiệp', 'tỷ đồng', 90, 21, 19, { level: 2 }],
  heading('Xã hội'),
  ['Số người tham gia bảo hiểm y tế', 'người', 4000, 3900, 3800, { level: 2 }],
  ['Tỷ lệ hộ nghèo', '%', 3, 3.5, 4, { level: 2 }],
];

const others = (...rows: readonly Row[]): Row[] =>
  rows.map(([name, unit, plan, result, , more]) => [name, unit, plan, result, 1, more]);

/** Which indicators took rows of both files. */
function joinedNames(first: readonly Row[], second: readonly Row[]): string[] {
  const { indicators } = consolidated(source('Xã A.xlsx', first), source('Xã B.xlsx', second));
  return indicators.filter(({ rows }) => rows.length === 2).map(({ name }) => name);
}

describe('joining rows', () => {
  it('joins names however they are abbreviated, spelled or marked', () => {
    const written = others(
      heading('KINH TẾ'),
      ['Tổng thu NSNN', 'tỷ đồng', 10, 3, 2, { level: 2 }],
      ['Thu nội địa.', 'tỷ đồng', 8, 2, 1, { level: 3 }],
      ['GTSX công nghiệp', 'triệu đồng', 90_000, 21_000, 19_000, { level: 2 }],
      heading('Xã hội'),
      ['Số người tham gia BHYT', 'người', 4000, 3900, 3800, { level: 2 }],
      ['Tỉ lệ hộ nghèo', '%', 3, 3.5, 4, { level: 2 }],
    );
    expect(joinedNames(FORM, written)).toEqual(names(FORM.filter(([, unit]) => unit !== null)));
  });

  it('joins rows of sheets that are laid out without headings', () => {
    const flat = FORM.filter(([, unit]) => unit !== null).map(([name, unit, plan, result]): Row => [
      name,
      unit,
      plan,
      result,
      7,
    ]);
    expect(joinedNames(FORM, flat)).toEqual(names(FORM.filter(([, unit]) => unit !== null)));
  });

  it('joins rows that one file has on one sheet and another on two', () => {
    const [first, second] = [FORM.slice(0, 4), FORM.slice(4)];
    const { indicators } = consolidated(
      source('Xã A.xlsx', FORM),
      sheets('Xã B.xlsx', { 'Kinh tế': others(...first), 'Xã hội': others(...second) }),
    );
    expect(indicators.filter(({ rows }) => rows.length === 2)).toHaveLength(5);
    expect(indicators.filter(({ rows }) => rows.length === 1)).toEqual([]);
  });

  it('keeps like names under different indicators apart', () => {
    const crops = (rice: number, maize: number): Row[] => [
      ['Lúa', null, null, null, null, { kind: 'group' }],
      ['Diện tích', 'ha', rice, rice, 1, { level: 2 }],
      ['Sản lượng', 'tấn', rice, rice, 1, { level: 2 }],
      ['Ngô', null, null, null, null, { kind: 'group' }],
      ['Diện tích', 'ha', maize, maize, 1, { level: 2 }],
      ['Sản lượng', 'tấn', maize, maize, 1, { level: 2 }],
    ];
    const { indicators } = consolidated(
      source('Xã A.xlsx', crops(100, 7)),
      source('Xã B.xlsx', crops(30, 5).slice(3)),
      source('Xã C.xlsx', crops(20, 3)),
    );
    expect(indicators.map(({ name, totals }) => [name, totals.plan])).toEqual([
      ['Lúa', null],
      ['Diện tích', 120],
      ['Sản lượng', 120],
      ['Ngô', null],
      ['Diện tích', 15],
      ['Sản lượng', 15],
    ]);
  });

  it('tells repeated names apart by the row above them', () => {
    const flat = (a: number, b: number): Row[] => [
      ['Tổng đàn trâu', 'con', a, a],
      ['Trong đó: nữ', 'người', a, a],
      ['Tổng đàn bò', 'con', b, b],
      ['Trong đó: nữ', 'người', b, b],
    ];
    const { indicators } = consolidated(
      source('Xã A.xlsx', flat(10, 20)),
      source('Xã B.xlsx', flat(1, 2).slice(2)),
    );
    expect(indicators.map(({ totals }) => totals.plan)).toEqual([10, 10, 22, 22]);
  });

  it('never joins a dependent name across different rows above it', () => {
    const under = (crop: string, value: number): Row[] => [
      ['Tổng đàn trâu', 'con', value, value],
      [crop, 'tấn', value, value],
      ['Diện tích', 'ha', value, value, null, { level: 2 }],
    ];
    const { indicators } = consolidated(
      source('Xã A.xlsx', under('Sản lượng lúa', 10)),
      source('Xã B.xlsx', under('Sản lượng thuốc lá', 3)),
    );
    const areas = indicators.filter(({ name }) => name === 'Diện tích');
    expect(areas.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('lists a name it is not sure of instead of joining it', () => {
    const result = consolidated(
      source('Xã A.xlsx', FORM),
      source(
        'Xã B.xlsx',
        others(
          heading('Kinh tế'),
          ['Tổng thu ngân sách', 'tỷ đồng', 10, 3, 2, { level: 2 }],
          ['Thu tại chỗ', 'tỷ đồng', 8, 2, 1, { level: 3 }],
          ['Giá trị sản xuất công nghiệp', 'tỷ đồng', 90, 21, 19, { level: 2 }],
        ),
      ),
    );
    expect(result.doubtful).toMatchObject([{ source: 1, row: 12, name: 'Thu tại chỗ' }]);
    expect(result.indicators[result.doubtful[0]?.indicator ?? 0]?.name).toBe('Thu nội địa');
    expect(named(result, 'Thu nội địa').totals.plan).toBe(8);
    expect(states(result, named(result, 'Thu nội địa'))['Xã B.xlsx']).toBe('absent');
  });

  it('does not join what names tell apart', () => {
    const first: readonly Row[] = [
      ['Số hộ nghèo', 'hộ', 10, 9],
      ['Thu nội địa', 'tỷ đồng', 10, 9],
      ['Số học sinh tiểu học', 'học sinh', 100, 90],
    ];
    const second: readonly Row[] = [
      ['Số hộ cận nghèo', 'hộ', 20, 19],
      ['Thu xuất nhập khẩu', 'tỷ đồng', 20, 19],
      ['Số học sinh trung học cơ sở', 'học sinh', 200, 190],
    ];
    expect(joinedNames(first, second)).toEqual([]);
  });
});
