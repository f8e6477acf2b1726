import fc from 'fast-check';
import { formatNumber } from '../../src/language/formatNumber';
import { numeralForm, parseNumeral } from '../../src/language/numeral';

describe('parseNumeral', () => {
  it.each([
    ['10.535,8', 'vi', 10535.8, 1],
    ['10,535.8', 'en', 10535.8, 1],
    ['1.598', 'vi', 1598, 0],
    ['1.598', 'en', 1.598, 3],
    ['1,598', 'vi', 1.598, 3],
    ['1,598', 'en', 1598, 0],
    ['1.234.567', 'vi', 1234567, 0],
    ['1.234.567,89', 'vi', 1234567.89, 2],
    ['1 234 567', 'vi', 1234567, 0],
    ['10 535,80', 'vi', 10535.8, 2],
    ["1'250", 'vi', 1250, 0],
    ['03', 'vi', 3, 0],
    ['007', 'vi', 7, 0],
    ['0', 'vi', 0, 0],
    ['2024', 'vi', 2024, 0],
    ['1000000', 'vi', 1000000, 0],
  ] as const)('reads %s (%s) as %d', (text, separators, value, decimals) => {
    expect(parseNumeral(text, separators)).toEqual({ value, decimals });
  });

  it.each([
    ['10,535.8', 'vi', 10535.8],
    ['10.535,8', 'en', 10535.8],
    ['12.5', 'vi', 12.5],
    ['0.598', 'vi', 0.598],
    ['1598.123', 'vi', 1598.123],
    ['12,5', 'en', 12.5],
    ['1,234,567', 'vi', 1234567],
    ['12.3456', 'vi', 12.3456],
  ] as const)('reads %s the only way it can be read, under %s too', (text, separators, value) => {
    expect(parseNumeral(text, separators)?.value).toBe(value);
  });

  it.each([
    '15.3.2024',
    '1.23.456',
    '1.234.56',
    '1.2.3',
    '0912345678',
    '0912.345.678',
    '091.234.567',
    '00001',
    '1 23 456',
    '12 34',
    '5.',
    '.',
    '',
    '1,2,3',
    '1.234,567.8',
    '2021 2025',
    '01.234.567',
    'tp.hcm',
    '1.5x',
    '5.x',
  ])('takes %j for no number', (text) => {
    expect(parseNumeral(text, 'vi')).toBeNull();
    expect(parseNumeral(text, 'en')).toBeNull();
  });

  it('says which separators a number shows', () => {
    expect(['10.535,8', '12,5', '1.234.567'].map(numeralForm)).toEqual(['vi', 'vi', 'vi']);
    expect(['10,535.8', '12.5', '1,234,567'].map(numeralForm)).toEqual(['en', 'en', 'en']);
    expect(['1.598', '1,598', '42', '1.2.3'].map(numeralForm)).toEqual(['either', 'either', 'plain', null]);
  });

  it('reads back every number that is written', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(number, fc.constantFrom('vi' as const, 'en' as const), ([digits, decimals], language) => {
        const value = Number(`${digits}e-${decimals}`);
        expect(parseNumeral(formatNumber(value, decimals, language), language)).toEqual({ value, decimals });
      }),
    );
  });
});
