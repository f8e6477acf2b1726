import fc from 'fast-check';
import { EMPTY_MEMORY, parseMemory, writeMemory } from '../../src/decisions/memory';

describe('memory', () => {
  it('needs no part when there is nothing to remember', () => {
    expect(writeMemory(EMPTY_MEMORY)).toBeNull();
    expect(parseMemory(null)).toEqual(EMPTY_MEMORY);
  });

  it('reads back what it wrote, whatever the texts contain', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (name, reason) => {
        const memory = {
          ...EMPTY_MEMORY,
          period: '2024-Q1',
          overrides: [{ sheet: 'Biểu 01', name, block: null, status: 'met' as const, reason }],
        };
        expect(parseMemory(writeMemory(memory))).toEqual(memory);
      }),
    );
  });

  it('starts from nothing when the part is damaged', () => {
    expect(parseMemory('<memory xmlns="urn:chitieu:memory:1">{"period":</memory>')).toEqual(EMPTY_MEMORY);
    expect(parseMemory('<other/>')).toEqual(EMPTY_MEMORY);
  });
});
