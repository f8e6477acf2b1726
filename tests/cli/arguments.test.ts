import { languageOf, onlyOperand, parseCall } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/failure';

describe('parseCall', () => {
  it('reads a command, its operands and its options', () => {
    expect(parseCall(['check', 'Biểu 01.xlsx', '--period', '2024-Q1', '--json', '-', '--lang=en'])).toEqual({
      command: 'check',
      operands: ['Biểu 01.xlsx'],
      options: { period: '2024-Q1', json: '-', lang: 'en' },
      flags: [],
      language: 'en',
    });
  });

  it.each([
    [[]],
    [['frobnicate']],
    [['check', 'a.xlsx', '--colour', 'red']],
    [['check', 'a.xlsx', '--period']],
    [['inspect', 'a.xlsx', '--period', '2024']],
    [['inspect', 'a.xlsx', '--lang', 'fr']],
    [['check', 'a.xlsx', '--skip-bad']],
    [['summary', 'a.xlsx', '--skip-bad=yes']],
  ])('refuses %j with a sentence in both languages', (words) => {
    let caught: unknown;
    try {
      parseCall(words);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(UsageError);
    const { vi, en } = (caught as UsageError).text;
    expect(vi).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
    expect(vi).not.toBe(en);
  });

  it('takes several files, and options without a value, where the command has them', () => {
    const { operands, options, flags } = parseCall([
      'summary',
      'a.xlsx',
      '--skip-bad',
      'b.xlsx',
      '--out',
      'c.xlsx',
    ]);
    expect({ operands, options, flags }).toEqual({
      operands: ['a.xlsx', 'b.xlsx'],
      options: { out: 'c.xlsx' },
      flags: ['skip-bad'],
    });
  });

  it('takes exactly one operand where one is due', () => {
    expect(onlyOperand(parseCall(['inspect', 'a.xlsx']))).toBe('a.xlsx');
    expect(() => onlyOperand(parseCall(['inspect']))).toThrow(UsageError);
    expect(() => onlyOperand(parseCall(['inspect', 'a.xlsx', 'b.xlsx']))).toThrow(UsageError);
  });

  it('knows the language of a wrong call too', () => {
    expect(languageOf(['oops', '--lang', 'en'])).toBe('en');
    expect(languageOf(['oops', '--lang=en'])).toBe('en');
    expect(languageOf(['oops', '--lang'])).toBe('vi');
    expect(languageOf(['en'])).toBe('vi');
  });
});
