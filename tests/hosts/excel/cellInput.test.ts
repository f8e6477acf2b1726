import fc from 'fast-check';
import { inputOf, textInput } from '../../../src/hosts/excel/cellInput';
import { enterValue } from '../../excel-host/model/enterValue';

describe('textInput', () => {
  it.each([
    '=1+1',
    '+ Công nghiệp',
    '- Thuế',
    '@ghi chú',
    "'nháy",
    '9-10',
    '402,1',
    'true',
    '#N/A',
    ' =A1',
    '15 tháng 3',
  ])('marks %s as a text', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it.each(['Đúng tiến độ', 'Thu nội địa (không kể dầu thô)', '% kế hoạch', ''])(
    'leaves %s as it is',
    (text) => {
      expect(textInput(text)).toBe(text);
    },
  );

  it('never becomes anything but the text itself', () => {
    const risky = fc.stringMatching(/^[-=+@'#%$ 0-9.,:/A-Za-zđ]{0,12}$/);
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => {
        expect(enterValue(textInput(text), 'General')).toEqual({
          kind: 'literal',
          value: text === '' ? null : text,
        });
      }),
    );
  });
});

describe('inputOf', () => {
  const content = { numberFormat: 'General', formula: null };

  it('gives every content back', () => {
    expect(inputOf({ ...content, value: 1.5 })).toBe(1.5);
    expect(inputOf({ ...content, value: true })).toBe(true);
    expect(inputOf({ ...content, value: null })).toBe('');
    expect(inputOf({ ...content, value: { error: '#N/A' } })).toBe('#N/A');
    expect(inputOf({ ...content, value: '9-10' })).toBe("'9-10");
    expect(inputOf({ ...content, value: 3, formula: 'A1+2' })).toBe('=A1+2');
  });
});
