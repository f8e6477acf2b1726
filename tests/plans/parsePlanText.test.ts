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
    'one-year-city',
    'project-district',
    'programme-education-digital',
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

describe('the head of a resolution', () => {
  test('laws it rests on lend it neither date nor title', () => {
    const { plan } = parsePlanText(
      'NGHỊ QUYẾT\nVề phát triển kinh tế - xã hội 5 năm 2021 - 2025 tỉnh Đắk Nông\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n- Tỷ lệ che phủ rừng 45%.',
    );
    expect(plan).toMatchObject({
      title: 'Về phát triển kinh tế - xã hội 5 năm 2021 - 2025 tỉnh Đắk Nông',
      date: null,
      level: 'province',
      period: '2021/2025',
    });
  });

  test('parts behind semicolons stay parts of a growth told per year', () => {
    const { targets } = parsePlanText(
      'Điều 1. Các chỉ tiêu kinh tế - xã hội giai đoạn 2021-2025\n- Tốc độ tăng trưởng kinh tế đạt 7,5%/năm; trong đó: nông nghiệp tăng 5%; công nghiệp - xây dựng tăng 10%; dịch vụ tăng 7,6%.',
    );
    const parents = targets.map(({ parent }) => parent);
    expect(parents).toEqual([null, ...Array.from({ length: 3 }, () => targets[0]?.name)]);
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
    [
      'Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 31,5 giường (không tính trạm y tế).',
      ['Số bác sĩ trên 1 vạn dân | = 10 bác sĩ', 'Số giường bệnh trên 1 vạn dân | = 31.5 giường'],
    ],
    [
      'Phấn đấu đạt 14 bác sĩ và 38 giường bệnh/1 vạn dân.',
      ['Số bác sĩ/1 vạn dân | = 14 bác sĩ', 'Số giường bệnh/1 vạn dân | = 38 giường'],
    ],
    [
      'Tối thiểu 55% trường mầm non, 75% trường tiểu học và 56% trường trung học phổ thông đạt chuẩn quốc gia.',
      [
        'Tỷ lệ trường mầm non đạt chuẩn quốc gia | >= 55 %',
        'Tỷ lệ trường tiểu học đạt chuẩn quốc gia | >= 75 %',
        'Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia | >= 56 %',
      ],
    ],
    [
      'Tỷ lệ trường mầm non, tiểu học, THCS đạt chuẩn quốc gia lần lượt đạt 60%, 75% và 70%.',
      [
        'Tỷ lệ trường mầm non đạt chuẩn quốc gia | = 60 %',
        'Tỷ lệ trường tiểu học đạt chuẩn quốc gia | = 75 %',
        'Tỷ lệ trường THCS đạt chuẩn quốc gia | = 70 %',
      ],
    ],
    [
      'Phấn đấu đến năm 2027 tỷ lệ đô thị hóa đạt 70%, đến năm 2030 đạt 75%.',
      ['Tỷ lệ đô thị hóa | = 70 %', 'Tỷ lệ đô thị hóa | = 75 %'],
    ],
    [
      'Phấn đấu đến năm 2025 không còn hộ nghèo (trừ các đối tượng bảo trợ xã hội), 97% người dân tham gia BHYT.',
      ['Tỷ lệ người dân tham gia BHYT | = 97 %', 'Không còn hộ nghèo (trừ các đối tượng bảo trợ xã hội) | -'],
    ],
    [
      'Phấn đấu từ 8,5 - 10 triệu lượt khách quốc tế và tổng doanh thu du lịch đạt khoảng 260.000 - 290.000 tỷ đồng.',
      ['Số lượt khách quốc tế | 8.5..10 triệu lượt', 'Tổng doanh thu du lịch | ~ 260000..290000 tỷ đồng'],
    ],
    ['Phấn đấu mỗi năm kết nạp từ 80 đảng viên mới trở lên.', ['Kết nạp đảng viên mới | >= 80 đảng viên']],
    [
      'Thu nhập từ rừng trồng đạt 25 triệu đồng/ha/năm trở lên.',
      ['Thu nhập từ rừng trồng | >= 25 triệu đồng/ha'],
    ],
    [
      'Tỷ lệ học sinh bỏ học không quá 0,5% ở cấp THCS và 1% ở cấp THPT.',
      ['Tỷ lệ học sinh bỏ học ở cấp THCS | <= 0.5 %', 'Tỷ lệ học sinh bỏ học ở cấp THPT | <= 1 %'],
    ],
    [
      'Có 28/30 trường đạt chuẩn quốc gia, tỷ lệ 93,3%.',
      ['Số trường đạt chuẩn quốc gia | = 28 trường', 'Tỷ lệ trường đạt chuẩn quốc gia | = 93.3 %'],
    ],
    ['60% học sinh THCS được học 2 buổi/ngày.', ['Tỷ lệ học sinh THCS được học 2 buổi/ngày | = 60 %']],
    [
      'Phát triển mới 650 doanh nghiệp và 1.200 hộ kinh doanh cá thể.',
      [
        'Phát triển mới doanh nghiệp | = 650 doanh nghiệp',
        'Phát triển mới hộ kinh doanh cá thể | = 1200 hộ kinh doanh',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test('a year named before two figures of one verb holds for both', () => {
    const { targets } = parsePlanText('- Đến năm 2025 có 12 bác sĩ và 35 giường bệnh/1 vạn dân.');
    expect(targets.map(({ name, year }) => `${name} ${year ?? ''}`)).toEqual([
      'Số bác sĩ/1 vạn dân 2025',
      'Số giường bệnh/1 vạn dân 2025',
    ]);
  });

  test('an average count a year is a flow, an average income a level', () => {
    const { targets } = parsePlanText(
      'MỤC TIÊU GIAI ĐOẠN 2021 - 2025\n- Giải quyết việc làm bình quân 18.000 lượt người/năm.\n- Thu nhập bình quân đạt 60 triệu đồng/năm.',
    );
    expect(targets.map(targetLine)).toEqual([
      'Giải quyết việc làm bình quân | = 18000 lượt | flow, annual-average, higher',
      expect.stringContaining('| level,'),
    ]);
  });

  test('two due years give two targets', () => {
    expect(lines('Tỷ lệ đô thị hóa đến năm 2025 đạt 45%, đến năm 2030 đạt 55%.')).toEqual([
      'Tỷ lệ đô thị hóa | = 45 % | ratio, by-end-of-period, higher | 2025',
      'Tỷ lệ đô thị hóa | = 55 % | ratio, by-end-of-period, higher | 2030',
    ]);
  });

  test('a structure in the middle of a list ends with its clause', () => {
    const text =
      'Thu nhập bình quân đầu người đến năm 2025 đạt 65 triệu đồng; đến năm 2025 tỷ trọng các ngành trong cơ cấu kinh tế là: nông - lâm - thủy sản chiếm 42%, dịch vụ chiếm 46%; tổng vốn đầu tư toàn xã hội đạt 4.862 tỷ đồng.';
    const parents = parsePlanText(text).targets.map(({ name, parent }) => [name, parent]);
    expect(parents).toEqual([
      ['Thu nhập bình quân đầu người', null],
      ['Nông - lâm - thủy sản', 'Tỷ trọng các ngành trong cơ cấu kinh tế'],
      ['Dịch vụ', 'Tỷ trọng các ngành trong cơ cấu kinh tế'],
      ['Tổng vốn đầu tư toàn xã hội', null],
    ]);
  });

  test('remarks that give parts are read as parts, comparisons in remarks are not', () => {
    const text =
      'Tỷ lệ hộ nghèo giảm 3 - 4% (riêng hộ nghèo dân tộc thiểu số giảm từ 6 - 8%). Tỷ lệ xã đạt chuẩn nông thôn mới đạt 50% (8 xã). Thu ngân sách đạt 500 tỷ đồng (tăng 5% so với năm 2020).';
    expect(parsePlanText(text).targets.map(({ name, parent }) => [name, parent])).toEqual([
      ['Tỷ lệ hộ nghèo giảm', null],
      ['Hộ nghèo dân tộc thiểu số giảm', 'Tỷ lệ hộ nghèo giảm'],
      ['Tỷ lệ xã đạt chuẩn nông thôn mới', null],
      ['Thu ngân sách', null],
    ]);
  });

  test('a rate of something said only by one word is left to the officer', () => {
    const text = 'Các chỉ tiêu\n- Hạ tầng cáp quang phủ đến 80% hộ gia đình, 100% xã.';
    expect(parsePlanText(text).unparsed).toEqual(['Hạ tầng cáp quang phủ đến 80% hộ gia đình, 100% xã']);
  });

  test.each([
    'Nghị quyết được kỳ họp thứ 16 thông qua ngày 08 tháng 12 năm 2023 với 52/52 đại biểu tán thành.',
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
