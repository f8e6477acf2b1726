import fc from 'fast-check';
import { formatNumber } from '../../src/language/formatNumber';
import { parseTarget } from '../../src/language/parseTarget';
import { stripMarks } from '../../src/language/stripMarks';
import type { Operator, TargetExpression } from '../../src/language/quantity';

type Part = Partial<TargetExpression>;

function bound(operator: Operator, value: number, unit: string | null = null, more: Part = {}): Part {
  return { operator, value, low: null, high: null, approx: false, unit, ...more };
}

function range(low: number, high: number, unit: string | null = null, approx = false): Part {
  return { operator: 'range', value: null, low, high, approx, unit };
}

describe('parseTarget', () => {
  it.each<[string, Part]>([
    ['3.000', bound('=', 3000)],
    ['1.020 tỷ đồng', bound('=', 1020, 'tỷ đồng')],
    ['05 trường', bound('=', 5, 'trường')],
    ['100%', bound('=', 100, '%')],
    ['= 95', bound('=', 95)],
    ['3.000 nghìn lượt người', bound('=', 3000, 'nghìn lượt')],
    ['30 ha/năm', bound('=', 30, 'ha/năm')],
    ['đạt 46,5%', bound('=', 46.5, '%', { decimals: 1 })],
    ['Phấn đấu đạt 95%', bound('=', 95, '%')],
    ['Duy trì 100%', bound('=', 100, '%')],
    ['2,5%/năm', bound('=', 2.5, '%/năm')],
    ['95% hằng năm', bound('=', 95, '%')],
    ['Đến năm 2025 đạt 75%', bound('=', 75, '%')],
    ['tăng lên 75%', bound('=', 75, '%')],
    ['75% (tiêu chí mới)', bound('=', 75, '%')],
  ])('%s is a number to reach', (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  it.each<[string, Part]>([
    ['≥ 95', bound('>=', 95)],
    ['≥95%', bound('>=', 95, '%')],
    ['>= 95', bound('>=', 95)],
    ['=> 95', bound('>=', 95)],
    ['95% trở lên', bound('>=', 95, '%')],
    ['từ 5% trở lên', bound('>=', 5, '%')],
    ['Từ 03 trường trở lên', bound('>=', 3, 'trường')],
    ['tối thiểu 90%', bound('>=', 90, '%')],
    ['Không dưới 1.000 tỷ đồng', bound('>=', 1000, 'tỷ đồng')],
    ['ít nhất 2 xã', bound('>=', 2, 'xã')],
    ['đạt ít nhất 80%', bound('>=', 80, '%')],
    ['đạt từ 95% trở lên', bound('>=', 95, '%')],
    ['không thấp hơn 5', bound('>=', 5)],
  ])('%s is at least', (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  it.each<[string, Part]>([
    ['> 70', bound('>', 70)],
    ['>70 triệu đồng', bound('>', 70, 'triệu đồng')],
    ['trên 80%', bound('>', 80, '%')],
    ['Đạt trên 98,5%', bound('>', 98.5, '%')],
    ['duy trì trên 95%', bound('>', 95, '%')],
    ['hơn 240 tỷ đồng', bound('>', 240, 'tỷ đồng')],
    ['< 3', bound('<', 3)],
    ['dưới 2%', bound('<', 2, '%')],
    ['Dưới 3', bound('<', 3)],
    ['giảm còn dưới 3%', bound('<', 3, '%')],
    ['xuống dưới 1,5%', bound('<', 1.5, '%')],
  ])('%s is a strict bound', (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  it.each<[string, Part]>([
    ['≤ 2', bound('<=', 2)],
    ['<= 2%', bound('<=', 2, '%')],
    ['không quá 2%', bound('<=', 2, '%')],
    ['Tối đa 10 vụ', bound('<=', 10, 'vụ')],
    ['giảm còn 50%', bound('<=', 50, '%')],
    ['giảm xuống còn 1,2%', bound('<=', 1.2, '%')],
    ['còn 50%', bound('<=', 50, '%')],
    ['còn không quá 3%', bound('<=', 3, '%')],
    ['5% trở xuống', bound('<=', 5, '%')],
    ['không vượt quá 12%', bound('<=', 12, '%')],
    ['còn khoảng 5%', bound('<=', 5, '%', { approx: true })],
  ])('%s is at most', (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  it.each<[string, Part]>([
    ['9-10', range(9, 10)],
    ['9 – 10%', range(9, 10, '%')],
    ['9%-10%', range(9, 10, '%')],
    ['từ 9 đến 10%', range(9, 10, '%')],
    ['từ 9% đến 10%', range(9, 10, '%')],
    ['9÷10%', range(9, 10, '%')],
    ['200-205 trường', range(200, 205, 'trường')],
    ['200 trường - 205 trường', range(200, 205, 'trường')],
    ['1.200 - 1.300 tỷ đồng', range(1200, 1300, 'tỷ đồng')],
    ['khoảng 8 - 9%', range(8, 9, '%', true)],
    ['tăng từ 10 - 12%', range(10, 12, '%')],
    ['thêm 70-75 trường', range(70, 75, 'trường')],
    ['đạt khoảng 8,5 - 9%', range(8.5, 9, '%', true)],
    ['2.020 - 2.100 hộ', range(2020, 2100, 'hộ')],
  ])('%s is a range', (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  it.each<[string, Part]>([
    ['khoảng 60%', bound('approx', 60, '%', { approx: true })],
    ['Khoảng 4', bound('approx', 4, null, { approx: true })],
    ['duy trì khoảng 300 nghìn tấn', bound('approx', 300, 'nghìn tấn', { approx: true })],
    ['~ 60', bound('approx', 60, null, { approx: true })],
    ['xấp xỉ 12%', bound('approx', 12, '%', { approx: true })],
    ['gần 400 tỷ đồng', bound('approx', 400, 'tỷ đồng', { approx: true })],
  ])('%s is about', (text, expected) => {
    expect(parseTarget(text)).toMatchObject(expected);
  });

  it('leaves rising and falling to the indicator', () => {
    expect(parseTarget('giảm 5%')).toMatchObject(bound('=', 5, '%'));
    expect(parseTarget('tăng bình quân 2,5%')).toMatchObject(bound('=', 2.5, '%'));
    expect(parseTarget('giảm từ 5% trở lên')).toMatchObject(bound('>=', 5, '%'));
    expect(parseTarget('giảm 02 vụ')).toMatchObject(bound('=', 2, 'vụ'));
  });

  it('follows the column where a number reads both ways', () => {
    expect(parseTarget('> 1.598')?.value).toBe(1598);
    expect(parseTarget('> 1.598', 'en')?.value).toBe(1.598);
    expect(parseTarget('1,200 - 1,300', 'en')).toMatchObject(range(1200, 1300));
  });

  it.each([
    '',
    '-',
    '…',
    'x',
    'Đạt',
    'Hoàn thành',
    '15/3/2024',
    'ngày 15 tháng 3 năm 2024',
    '100/NQ-HĐND',
    '2020-2025',
    '2021 - 2025',
    '10-9',
    '0912345678',
    'Quý II/2024',
    'Trước ngày 30/6',
    'trên địa bàn thành phố',
    'Theo Quyết định số 12/QĐ-UBND',
    '9-10-2024',
    '57% : 33% : 5%',
    '42/87',
  ])('%j is no target with a number', (text) => {
    expect(parseTarget(text)).toBeNull();
  });

  it('understands the same in capitals, decomposed, with odd spaces, without marks', () => {
    const texts = [
      'giảm còn 50%',
      'còn 50%',
      'tối đa 3 vụ',
      'trên 80%',
      'không quá 2%',
      'từ 9 đến 10%',
      'duy trì khoảng 300 nghìn tấn',
      '95% trở lên',
      '≥ 95',
    ];
    for (const text of texts) {
      const target = parseTarget(text);
      expect(parseTarget(text.toUpperCase())).toEqual(target);
      expect(parseTarget(text.normalize('NFD'))).toEqual(target);
      expect(parseTarget(stripMarks(text))).toEqual(target);
      expect(parseTarget(` ${text.replaceAll(' ', '\u00A0')} `)).toEqual(target);
    }
  });

  it('reads back every bound that is written', () => {
    const prefix = fc.constantFrom<[string, Operator]>(
      ['≥ ', '>='],
      ['> ', '>'],
      ['không quá ', '<='],
      ['dưới ', '<'],
      ['khoảng ', 'approx'],
      ['', '='],
    );
    const number = fc.integer({ min: 0, max: 10_000_000 }).map((digits) => digits / 100);
    fc.assert(
      fc.property(prefix, number, ([words, operator], value) => {
        expect(parseTarget(`${words}${formatNumber(value, 2, 'vi')} tỷ đồng`)).toMatchObject(
          bound(operator, value, 'tỷ đồng', { approx: operator === 'approx', decimals: 2 }),
        );
      }),
    );
  });
});
