import fc from 'fast-check';
import { Workbook } from 'exceljs';
import { judge, judgementOf } from '../../src/assessing/judgement';
import type { RowTarget } from '../../src/assessing/assessment';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import { STATUS_LABELS } from '../../src/assessing/statusLabels';
import { AT_RISK_FROM, EXPECTED_SHARE, ON_TRACK_FROM, WATCH_FROM } from '../../src/reporting/ourNames';
import { verdictFormula } from '../../src/reporting/verdictFormula';
import { convertWithLibreOffice } from '../support/libreOffice';

const SHARE = 0.25;
const { thresholds } = DEFAULT_SETTINGS;

const decimalNumber = (decimals: number) =>
  fc.integer({ min: 0, max: 2000 }).map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)));

/** A target, the result judged against it, and how. */
const caseArbitrary = fc
  .record({
    operator: fc.constantFrom('=', '>=', '>', '<=', '<', 'range', 'approx' as const),
    direction: fc.constantFrom('higher' as const, 'lower' as const, 'maintain' as const),
    decimals: fc.constantFrom(0, 1, 2),
    isComplete: fc.boolean(),
    isFlow: fc.boolean(),
    live: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      value: decimalNumber(shape.decimals),
      width: decimalNumber(shape.decimals),
      // Results at, just beside and far from the target, and at the edges of the thresholds.
      share: fc.constantFrom(
        0,
        0.0999,
        0.1,
        0.17,
        0.1695,
        0.22,
        0.2199,
        0.25,
        0.4,
        0.95,
        0.9499,
        1,
        1.05,
        1.051,
        1.4,
      ),
      own: fc.option(decimalNumber(shape.decimals)),
    }),
  );

function target(operator: RowTarget['operator'], value: number, width: number, decimals: number): RowTarget {
  const isRange = operator === 'range';
  return {
    operator,
    value: isRange ? null : value,
    low: isRange ? value : null,
    high: isRange ? Number((value + width).toFixed(decimals)) : null,
    approx: operator === 'approx',
    unit: null,
    decimals,
    authority: null,
    source: 'sheet',
    column: 1,
    planTarget: null,
    live: true,
    factor: 1,
  };
}

describe('verdictFormula', () => {
  it('gives the verdict that judge gives, as LibreOffice computes it', async () => {
    const cases = fc.sample(caseArbitrary, { numRuns: 3000, seed: 20240315 });
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Biểu');
    const constants = {
      [EXPECTED_SHARE]: SHARE,
      [ON_TRACK_FROM]: thresholds.onTrack,
      [WATCH_FROM]: thresholds.watch,
      [AT_RISK_FROM]: thresholds.atRisk,
    };
    const expected = cases.map(({ shape, value, width, share, own }, index) => {
      const row = index + 1;
      const goal = target(shape.operator, value, width, shape.decimals);
      const judgement = judgementOf(goal, {
        direction: shape.direction,
        actualDecimals: 1,
        isComplete: shape.isComplete,
        expected: shape.isFlow ? SHARE : null,
        thresholds,
      });
      if (!judgement) throw new Error('a target with a number is judged');
      const actual = own ?? value * share;
      const live = shape.live && shape.operator !== 'range';
      let formula = verdictFormula(judgement, {
        actual: `B${row}`,
        actualCells: [`B${row}`],
        target: live ? `A${row}` : null,
        targetCell: live ? `A${row}` : null,
        decimals: judgement.decimals,
        expected: EXPECTED_SHARE,
      });
      for (const [name, number] of Object.entries(constants))
        formula = formula.replaceAll(name, `(${number})`);
      sheet.getCell(row, 1).value = value;
      sheet.getCell(row, 2).value = actual;
      sheet.getCell(row, 3).value = { formula, result: 'stale' };
      return STATUS_LABELS[judge(judgement, actual)].vi;
    });
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const converted = convertWithLibreOffice(
      { 'verdicts.xlsx': bytes },
      'csv:Text - txt - csv (StarCalc):9,34,76',
    );
    const lines = (converted['verdicts.csv'] ?? Buffer.of()).toString('utf8').trimEnd().split('\n');
    const found = lines.map((line) => line.split('\t')[2]);
    const differing = expected.flatMap((verdict, index) =>
      found[index] === verdict ? [] : [{ ...cases[index], verdict, found: found[index] }],
    );
    expect(differing).toEqual([]);
    expect(new Set(found).size).toBeGreaterThanOrEqual(8);
  }, 120_000);
});
