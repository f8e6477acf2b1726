import fc from 'fast-check';
import { parseQuantity } from '../../src/language/parseQuantity';
import { stripMarks } from '../../src/language/stripMarks';
import type { Quantity } from '../../src/language/quantity';

function number(value: number, unit: string | null = null, decimals = 0): Quantity {
  return { kind: 'number', value, decimals, unit };
}

describe('parseQuantity', () => {
  it.each<[string, Quantity]>([
    ['10.535,8', number(10535.8, null, 1)],
    ['10,535.8', number(10535.8, null, 1)],
    ['1.598', number(1598)],
    ['03', number(3)],
    ['0', number(0)],
    ['100%', number(100, '%')],
    ['98,88 %', number(98.88, '%', 2)],
    ['-5,2', number(-5.2, null, 1)],
    ['−5,2%', number(-5.2, '%', 1)],
    ['- 12', number(-12)],
    ['+3', number(3)],
    ['(1.234)', number(-1234)],
    ['(5,2%)', number(-5.2, '%', 1)],
    ['1\u00A0234\u00A0567', number(1234567)],
    ['10\u2009535,8', number(10535.8, null, 1)],
    ['1.234 tỷ', number(1234, 'tỷ đồng')],
    ['190.676 triệu đồng', number(190676, 'triệu đồng')],
    ['7.717m2', number(7717, 'm²')],
    ['02 vụ', number(2, 'vụ')],
    ['03 mô hình', number(3, 'mô hình')],
    ['60 đồng bào', number(60, 'đồng bào')],
    ['5 đồng', number(5, 'đồng')],
    ['95 (theo chuẩn mới)', number(95)],
    ['đạt 113 tỷ đồng', number(113, 'tỷ đồng')],
    ['98% dân số', number(98, '%')],
    ['ước đạt 5.305 tỷ đồng', number(5305, 'tỷ đồng')],
    ['1.005 ha gieo trồng', number(1005, 'ha')],
    ['12,5 điểm %', number(12.5, 'điểm %', 1)],
    ['1.000 tấn', number(1000, 'tấn')],
    ['10.535,8 (tỷ đồng)', number(10535.8, 'tỷ đồng', 1)],
    ['15 con', number(15, 'con')],
  ])('%j is a number', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it('reads a number that goes both ways as the column does', () => {
    expect(parseQuantity('1.598', 'en')).toEqual(number(1.598, null, 3));
    expect(parseQuantity('1,598 tấn', 'en')).toEqual(number(1598, 'tấn'));
    expect(parseQuantity('1,598', 'vi')).toEqual(number(1.598, null, 3));
  });

  it.each<[string, number, number, string | null]>([
    ['42/87', 42, 87, null],
    ['7/8 xã', 7, 8, 'xã'],
    ['3/3', 3, 3, null],
    ['08/08 phường, xã', 8, 8, 'xã, phường'],
    ['1.200/1.500 hộ', 1200, 1500, 'hộ'],
    ['45/30', 45, 30, null],
    ['15/12 mô hình', 15, 12, 'mô hình'],
    ['9 / 14 tiêu chí', 9, 14, 'tiêu chí'],
    ['7/8 xã (87,5%)', 7, 8, 'xã'],
    ['0/5', 0, 5, null],
    ['lũy kế đạt 09/14 tiêu chí', 9, 14, 'tiêu chí'],
  ])('%j is a fraction', (text, numerator, denominator, unit) => {
    expect(parseQuantity(text)).toEqual({ kind: 'fraction', numerator, denominator, unit });
  });

  it.each([
    '> 70',
    '≥95',
    '95% trở lên',
    'khoảng 60',
    '9-10',
    '10 - 12%',
    'Dưới 3',
    'giảm còn 50%',
    '200-205 trường',
  ])('%j is a target', (text) => {
    expect(parseQuantity(text).kind).toBe('target');
  });

  it.each<[string, number, string | null]>([
    ['tăng 3,9%', 3.9, '%'],
    ['giảm 02 vụ', -2, 'vụ'],
    ['Giảm 0,02 điểm %', -0.02, 'điểm %'],
    ['tăng thêm 5 trường', 5, 'trường'],
    ['tăng 8,7% so với cùng kỳ', 8.7, '%'],
    ['Tăng 1,5 lần', 1.5, 'lần'],
    ['giảm 0%', 0, '%'],
  ])('%j is a change', (text, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ kind: 'change', value, unit });
  });

  it.each<[string, number]>([
    ['bằng 103,9%', 103.9],
    ['Bằng 26,6% dự toán thành phố phấn đấu', 26.6],
    ['87,3 % so với cùng kỳ', 87.3],
    ['đạt 45,5% dự toán tỉnh giao', 45.5],
    ['gấp 1,5 lần', 150],
    ['bằng 1,05 lần cùng kỳ', 105],
    ['gấp đôi', 200],
  ])('%j is a ratio', (text, value) => {
    expect(parseQuantity(text)).toMatchObject({ kind: 'ratio', value });
  });

  it.each<[string, number[]]>([
    ['57% : 33% : 5%', [57, 33, 5]],
    ['57,5%:33,1%:9,4%', [57.5, 33.1, 9.4]],
    ['60 : 30 : 10', [60, 30, 10]],
    ['57 - 33 - 10', [57, 33, 10]],
    ['57%-33%-10%', [57, 33, 10]],
    ['57/33/10', [57, 33, 10]],
    ['62%; 38%', [62, 38]],
  ])('%j are shares', (text, values) => {
    expect(parseQuantity(text)).toMatchObject({ kind: 'shares', values });
  });

  it.each<[string, Quantity]>([
    ['', { kind: 'missing', mark: 'blank' }],
    [' \u00A0 ', { kind: 'missing', mark: 'blank' }],
    ['-', { kind: 'missing', mark: 'dash' }],
    ['–', { kind: 'missing', mark: 'dash' }],
    ['--', { kind: 'missing', mark: 'dash' }],
    ['…', { kind: 'missing', mark: 'dots' }],
    ['...', { kind: 'missing', mark: 'dots' }],
    ['x', { kind: 'missing', mark: 'x' }],
    ['X', { kind: 'missing', mark: 'x' }],
    ['"', { kind: 'ditto' }],
    ['”', { kind: 'ditto' }],
    ['nt', { kind: 'ditto' }],
    ['-nt-', { kind: 'ditto' }],
    ['Như trên', { kind: 'ditto' }],
    ['#REF!', { kind: 'error', error: '#REF!' }],
    ['#DIV/0!', { kind: 'error', error: '#DIV/0!' }],
    ['Đạt', { kind: 'verdict', verdict: 'met', text: 'Đạt' }],
    ['Không đạt', { kind: 'verdict', verdict: 'missed', text: 'Không đạt' }],
    ['Vượt KH', { kind: 'verdict', verdict: 'exceeded', text: 'Vượt KH' }],
    ['Xuất siêu', { kind: 'verdict', verdict: 'other', text: 'Xuất siêu' }],
  ])('%j is a mark', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each([
    '100/NQ-HĐND',
    '225/KH-UBND',
    '12/2024',
    '2020-2025',
    '2021 - 2025',
    '2021/2025',
    '15/3',
    '15/3/2024',
    '15-3-2024',
    '15.3.2024',
    '2024-03-15',
    '31/12/2024',
    '18 tháng 12 năm 2020',
    'tháng 3/2024',
    'Quý I/2024',
    '0912345678',
    '0205 3812 345',
    '0912.345.678',
    '01 Lý Thường Kiệt',
    'Số 25 đường Hùng Vương',
    '7:30',
    '1:500',
    'Phòng Kinh tế',
    'A1',
    'Hoàn thành trước 30/6/2024',
    'Mục 2.b',
    'TP.HCM: 5%',
    '1.2.3',
    '5 ngày 3 đêm',
    '3 xã Mai Pha, Quảng Lạc và Hoàng Đồng đã hoàn thành hồ sơ trình cấp có thẩm quyền thẩm định',
  ])('%j is only text', (text) => {
    expect(parseQuantity(text).kind).toBe('text');
  });

  it('keeps a blank, a dash and 0 apart', () => {
    const kinds = ['', '-', '0'].map((text) => JSON.stringify(parseQuantity(text)));
    expect(new Set(kinds).size).toBe(3);
  });

  it('says the same of decomposed text, in capitals and without marks', () => {
    const texts = ['tăng 3,9%', 'giảm 02 vụ', 'bằng 103,9%', '7/8 xã', '1.234 tỷ', 'khoảng 60'];
    for (const text of texts) {
      expect(parseQuantity(text.normalize('NFD'))).toEqual(parseQuantity(text));
      expect(parseQuantity(text.toUpperCase())).toEqual(parseQuantity(text));
      expect(parseQuantity(stripMarks(text))).toEqual(parseQuantity(text));
    }
  });

  it('never fails, and never makes a number that is not finite', () => {
    const piece = fc.constantFrom(
      ...Array.from('0123456789.,-/%: ()'),
      ' tỷ',
      'tăng ',
      'từ ',
      '≥',
      'đến',
      'x',
      '…',
      '"',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('vi' as const, 'en' as const), (written, separators) => {
        const quantity = parseQuantity(written, separators);
        if ('value' in quantity) {
          expect(Number.isFinite(quantity.value)).toBe(true);
          expect(Object.is(quantity.value, -0)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
