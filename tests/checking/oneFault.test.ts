import * as fc from 'fast-check';
import { RULES, type Finding } from '../../src/checking/finding';
import { cellAddress } from '../../src/grid/address';
import { check } from '../support/checks';
import { isAlarm } from './alarm';
import { FAULTS } from './generated/faults';
import { spoil } from './generated/injecting';

const place = ({ row, column, sheet }: Finding): string =>
  row === null ? (sheet ?? '') : column === null ? String(row) : cellAddress(row, column);

test('every rule has its fault', () => {
  expect(new Set(FAULTS.map(({ rule }) => rule))).toEqual(new Set(RULES));
});

describe('one fault in a consistent workbook is found where it is, and nothing else', () => {
  test.each(FAULTS.map((fault) => [[fault.rule, fault.where].filter(Boolean).join(' '), fault] as const))(
    '%s',
    (_, fault) => {
      const { rule } = fault;
      let injected = 0;
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const spoiled = spoil(seed, fault);
          if (!spoiled) return;
          injected++;
          const { sound, faulty } = spoiled;
          const toldOf = ({ sheets, options }: typeof sound): string[] =>
            check(sheets, options)
              .filter((finding) => finding.rule === rule || isAlarm(finding))
              .map((finding) => `${finding.rule} ${place(finding)}`);
          const before = toldOf(sound);
          expect(toldOf(faulty).filter((told) => !before.includes(told))).toEqual([`${rule} ${faulty.at}`]);
        }),
        { numRuns: 25 },
      );
      expect(injected).toBeGreaterThan(2);
    },
  );
});
