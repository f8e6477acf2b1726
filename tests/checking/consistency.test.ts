import * as fc from 'fast-check';
import { check } from '../support/checks';
import { isAlarm } from './alarm';
import { consistentWorkbook } from './generated/consistentWorkbook';

test('a workbook that is consistent by construction raises no alarm', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { sheets, options } = consistentWorkbook(seed);
      expect(check(sheets, options).filter(isAlarm)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
