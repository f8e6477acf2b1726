import type { Edit } from '../../src/edits/edit';
import { sameSheet, sheetFates } from '../../src/hosts/sheetFates';

const add = (sheet: string): Edit => ({ kind: 'add-sheet', sheet });
const remove = (sheet: string): Edit => ({ kind: 'remove-sheet', sheet });
const merge = (sheet: string): Edit => ({ kind: 'merge-cells', sheet, areas: [] });
const names: Edit = { kind: 'remove-names', names: ['a'] };

describe('what becomes of sheets', () => {
  it('is nothing where they are only written to', () => {
    const edits = [merge('A'), names];
    expect(sheetFates(edits, ['A'])).toEqual({ removed: [], added: [], edits });
  });

  it('is to come once, in the order they are named, unless they are there', () => {
    const edits = [add('C'), add('a'), add('B'), add('c')];
    expect(sheetFates(edits, ['A'])).toEqual({ removed: [], added: ['C', 'B'], edits });
  });

  it('is to go with all that was done to them before', () => {
    const edits = [merge('A'), names, remove('a'), merge('B')];
    expect(sheetFates(edits, ['A', 'B'])).toEqual({ removed: ['A'], added: [], edits: [names, merge('B')] });
  });

  it('is to go and come again', () => {
    const edits = [remove('A'), add('A'), merge('A')];
    expect(sheetFates(edits, ['A'])).toEqual({ removed: ['A'], added: ['A'], edits: edits.slice(1) });
  });

  it('is none for those that come and go, or go without having been there', () => {
    expect(sheetFates([add('B'), merge('B'), remove('B')], ['A'])).toEqual({
      removed: [],
      added: [],
      edits: [],
    });
    expect(sheetFates([remove('B')], ['A'])).toEqual({ removed: [], added: [], edits: [] });
  });
});

it('tells sheets apart by more than capitals', () => {
  expect(sameSheet('TỔNG HỢP', 'Tổng hợp')).toBe(true);
  expect(sameSheet('Tổng hợp', 'Tong hop')).toBe(false);
});
