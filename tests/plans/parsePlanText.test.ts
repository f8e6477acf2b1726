import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parsePlanText } from '../../src/plans/parsePlanText';
import type { Target } from '../../src/plans/plan';
import facts from '../data/plans.json';
import { targetLine } from './targetLine';

const read = (name: string): string =>
  readFileSync(join(__dirname, '..', 'data', 'resolutions', name), 'utf8');

/** The fields of a target that the facts state. */
function fields(target: Omit<Target, 'id' | 'note' | 'text' | 'year' | 'ordinal'>): object {
  const { name, parent, unit, operator, value, low, high, approx, basis, basisStated } = target;
  const { direction, underlyingDirection, kind } = target;
  return {
    ...{ name, parent, unit, operator, value, low, high, approx, basis, basisStated },
    ...{ direction, underlyingDirection, kind },
  };
}

/** The facts of a plan, comparable with what is read. */
function factsOf(plan: string): object[] {
  return facts.targets.filter((fact) => fact.plan === plan).map((fact) => fields(fact as unknown as Target));
}

const byName = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

describe('the resolution on the five-year plan', () => {
  const { plan, targets, unparsed } = parsePlanText(read('resolution-100-2020.txt'));

  test('gives every official target, field by field, and nothing else', () => {
    expect(targets.map(fields)).toEqual(factsOf('city-2021-2025'));
    expect(unparsed).toEqual([]);
  });

  test('says who decided what and when', () => {
    expect(plan).toMatchObject({
      id: '100/NQ-HĐND',
      issuer: 'HĐND thành phố Lạng Sơn',
      number: '100/NQ-HĐND',
      date: '2020-12-18',
      level: 'city',
      period: '2021/2025',
    });
  });
});

describe('the plan of the year with its table', () => {
  const { plan, targets, unparsed } = parsePlanText(read('plan-225-2020.txt'));
  const ofYear = (year: number): Target[] => targets.filter((target) => target.year === year);

  test('gives every official target of the year, field by field', () => {
    expect(ofYear(2021).map(fields).sort(byName)).toEqual(factsOf('city-2021').sort(byName));
    expect(unparsed).toEqual([]);
  });

  test('keeps the numbering of the table', () => {
    const numbered = facts.targets.filter(({ plan: of, stt }) => of === 'city-2021' && stt !== null);
    for (const { name, stt, parent } of numbered) {
      const found = ofYear(2021).find((target) => target.name === name && target.parent === parent);
      expect([name, found?.ordinal]).toEqual([name, String(stt)]);
    }
  });

  test('reads the expected results of the year before with their own year, apart from the plan', () => {
    expect(ofYear(2020).map(fields)).toEqual(factsOf('city-2020-estimate'));
    expect(plan.targets).toEqual(ofYear(2021));
  });
});

describe('other resolutions', () => {
  test.each([
    'five-years-province',
    'five-years-town',
    'one-year-district',
    'one-year-ward',
    'pasted-targets',
  ])('%s', (name) => {
    const { targets } = parsePlanText(read(`${name}.txt`));
    expect(targets.map(targetLine)).toEqual(read(`${name}.targets.txt`).trim().split('\n'));
  });

  test('names what looks like a target and was not understood', () => {
    expect(parsePlanText(read('pasted-targets.txt')).unparsed).toEqual([
      'Duy trì vững chắc mức sinh thay thế (bình quân mỗi phụ nữ trong độ tuổi sinh đẻ có 2,1 con)',
    ]);
  });
});

describe('single sentences', () => {
  const lines = (text: string): string[] => parsePlanText(text).targets.map(targetLine);
  const short = (text: string): string[] =>
    lines(text).map((line) => line.split(' | ').slice(0, 2).join(' | '));

  test.each<[string, string[]]>([
    ['Tỷ lệ đô thị hóa: 75%.', ['Tỷ lệ đô thị hóa | = 75 %']],
    ['Tỷ lệ che phủ rừng đạt khoảng 60%.', ['Tỷ lệ che phủ rừng | ~ approx 60 %']],
    [
      'Giải quyết việc làm hằng năm cho khoảng 34 - 35 vạn lao động.',
      ['Giải quyết việc làm hằng năm cho vạn lao động | ~ 34..35 vạn lao động'],
    ],
    [
      'có 10 bác sỹ và 29,4 giường bệnh trên 1 vạn dân',
      ['Số bác sỹ trên 1 vạn dân | = 10 bác sĩ', 'Số giường bệnh trên 1 vạn dân | = 29.4 giường'],
    ],
    [
      'Giảm tai nạn giao thông 5%, phạm pháp hình sự 3%.',
      ['Giảm tai nạn giao thông | = 5 %', 'Giảm phạm pháp hình sự | = 3 %'],
    ],
    [
      'xử lý trên 90% chất thải nguy hại và 100% chất thải y tế',
      ['Tỷ lệ chất thải nguy hại được xử lý | > 90 %', 'Tỷ lệ chất thải y tế được xử lý | = 100 %'],
    ],
    [
      'Tổng thu ngân sách 5.006 tỷ đồng, trong đó thu nội địa 4.950 tỷ đồng; tổng chi ngân sách địa phương 11.000 tỷ đồng.',
      [
        'Tổng thu ngân sách | = 5006 tỷ đồng',
        'Thu nội địa | = 4950 tỷ đồng',
        'Tổng chi ngân sách địa phương | = 11000 tỷ đồng',
      ],
    ],
    ['Thu ngân sách đạt 5.000 tỷ đồng, tăng 10% so với năm 2023.', ['Thu ngân sách | = 5000 tỷ đồng']],
    ['Giảm tỷ lệ hộ nghèo từ 12% năm 2020 xuống còn dưới 5% vào năm 2025.', ['Tỷ lệ hộ nghèo | < 5 %']],
    [
      'Vốn đầu tư phát triển toàn xã hội: từ 3,1 đến 3,2 triệu tỷ đồng.',
      ['Vốn đầu tư phát triển toàn xã hội | 3100..3200 nghìn tỷ đồng'],
    ],
    ['72 xã đạt 19 tiêu chí nông thôn mới.', ['Số xã đạt 19 tiêu chí nông thôn mới | = 72 xã']],
    [
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn 18%.',
      ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi | <= 18 %'],
    ],
    [
      'Tỷ lệ lao động tham gia BHYT đạt 93,48%, BHXH đạt 38,83%.',
      ['Tỷ lệ lao động tham gia BHYT | = 93.48 %', 'Tỷ lệ lao động tham gia BHXH | = 38.83 %'],
    ],
    [
      'Tuổi thọ trung bình khoảng 74,5 tuổi, trong đó thời gian sống khỏe mạnh tối thiểu 67 năm.',
      ['Tuổi thọ trung bình | ~ approx 74.5 tuổi', 'Thời gian sống khỏe mạnh | >= 67 năm'],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test('two due years give two targets', () => {
    expect(lines('Tỷ lệ đô thị hóa đến năm 2025 đạt 45%, đến năm 2030 đạt 55%.')).toEqual([
      'Tỷ lệ đô thị hóa | = 45 % | ratio, by-end-of-period, higher | 2025',
      'Tỷ lệ đô thị hóa | = 55 % | ratio, by-end-of-period, higher | 2030',
    ]);
  });

  test.each([
    'Thực hiện Nghị quyết số 35/NQ-HĐND ngày 15 tháng 7 năm 2020.',
    'Phát triển đô thị loại II, dịch vụ công trực tuyến mức độ 3, 4.',
    'Hoàn thành điều chỉnh quy hoạch chung đến năm 2030, tầm nhìn đến năm 2050.',
  ])('no figure, no target: %s', (text) => {
    expect(parsePlanText(text).targets).toEqual([]);
  });

  test('results of past years are no targets, wherever they stand', () => {
    const text = `I. KẾT QUẢ THỰC HIỆN NĂM 2023
1. Các chỉ tiêu kinh tế
- Thu ngân sách đạt 5.000 tỷ đồng.
II. CHỈ TIÊU NĂM 2024
- Thu ngân sách đạt 5.500 tỷ đồng.`;
    expect(short(text)).toEqual(['Thu ngân sách | = 5500 tỷ đồng']);
  });

  test('footnotes are no targets', () => {
    const text = `Các chỉ tiêu chủ yếu
- Thu ngân sách đạt 5.500 tỷ đồng<sup>1</sup>.
<sup>1</sup> Thu nội địa 5.100 tỷ đồng.`;
    expect(short(text)).toEqual(['Thu ngân sách | = 5500 tỷ đồng']);
  });

  test('any text is read without fail, and every target has a name', () => {
    const word = fc.constantFrom(
      ...'Tỷ lệ hộ nghèo đạt giảm còn trên dưới 95% 3.000 , ; : . và trong đó xã ha tỷ đồng năm 2025 ( ) - từ đến khoảng Điều 1.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { targets } = parsePlanText(words.join(' '));
        expect(targets.every(({ name }) => name.trim() !== '')).toBe(true);
      }),
    );
  });
});
