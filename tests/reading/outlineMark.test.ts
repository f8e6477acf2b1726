import { readOutlineMark } from '../../src/reading/outlineClass';
import { isOutlineMark, normalMark, splitMark } from '../../src/reading/outlineMark';
import { cleanName } from '../../src/reading/rowNames';

test.each(['I', 'IV', '1', '1.', '1.2', '1.2.3', 'a)', '(1)', '-', '+', '*', '•', 'I.1', 'A', 'Đ', 'b.'])(
  '%s is a mark',
  (text) => {
    expect(isOutlineMark(text)).toBe(true);
  },
);

test.each(['GRDP', '2024.', 'Thu', '1598,5', 'tỷ đồng', '', '- Thu'])('%s is none', (text) => {
  expect(isOutlineMark(text)).toBe(false);
});

test.each([
  ['1. Thu nội địa', '1', 'Thu nội địa'],
  ['I/ Kinh tế', 'I', 'Kinh tế'],
  ['I - Kinh tế', 'I', 'Kinh tế'],
  ['a) Đàn lợn', 'a)', 'Đàn lợn'],
  ['1.2.Củ năng', '1.2', 'Củ năng'],
  ['3.1.1 Rau khác', '3.1.1', 'Rau khác'],
  ['-Chi đầu tư', '-', 'Chi đầu tư'],
  ['– Chi đầu tư', '-', 'Chi đầu tư'],
  ['● Chi đầu tư', '•', 'Chi đầu tư'],
  ['(1) Thu nội địa', '(1)', 'Thu nội địa'],
  ['Thu nội địa', null, 'Thu nội địa'],
  ['3 - 5 tuổi đến trường', null, '3 - 5 tuổi đến trường'],
  ['100% xã đạt chuẩn', null, '100% xã đạt chuẩn'],
  ['C/O mẫu D', null, 'C/O mẫu D'],
  ['2 xã đạt chuẩn', null, '2 xã đạt chuẩn'],
])('%s', (text, mark, rest) => {
  expect(splitMark(text)).toEqual({ mark, rest });
});

test.each([
  ['Trong đó : + Công nghiệp', '+', 'Công nghiệp', true],
  ['- Trong đó: Thu nội địa', '-', 'Thu nội địa', true],
  ['Tr.đó: Lao động nữ', null, 'Lao động nữ', true],
  ['Trong đó Lao động nữ', null, 'Lao động nữ', true],
  ['1. Chia ra: - Thóc', '-', 'Thóc', false],
  ['Trong đó:', null, 'Trong đó', true],
  ['Trong đợt 1', null, 'Trong đợt 1', false],
])('%s is cleaned', (text, mark, name, amongOthers) => {
  expect(cleanName(text)).toMatchObject({ mark, name, amongOthers });
});

test('a name that ends in "trong đó" opens parts', () => {
  expect(cleanName('Tổng số lao động, trong đó:')).toMatchObject({
    name: 'Tổng số lao động',
    opensParts: true,
  });
});

test.each([
  ['1.', '1'],
  ['II/', 'II'],
  ['a)', 'a)'],
  ['—', '-'],
  ['**', '*'],
])('%s is kept as %s', (mark, kept) => {
  expect(normalMark(mark)).toBe(kept);
});

describe('a letter that may be a Roman numeral', () => {
  const letter = (number: number) => ({ class: 'letter', number, prefix: null }) as const;
  const roman = (number: number) => ({ class: 'roman', number, prefix: null }) as const;

  test('is the numeral by itself', () => {
    expect(readOutlineMark('I', [])).toEqual(roman(1));
    expect(readOutlineMark('V', [roman(4)])).toEqual(roman(5));
  });

  test('is the letter after the letter before it', () => {
    expect(readOutlineMark('I', [letter(8)])).toEqual(letter(9));
    expect(readOutlineMark('C', [letter(2)])).toEqual(letter(3));
  });

  test('is the numeral under a letter that does not come before it', () => {
    expect(readOutlineMark('I', [letter(1)])).toEqual(roman(1));
  });
});
