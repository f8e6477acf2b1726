import { UserError } from '../../../src/language/userError';
import type { Examination } from '../../../src/pipeline/examine';
import { examine } from '../../../src/pipeline/examine';
import { summarize } from '../../../src/pipeline/summarize';
import { findPlan } from '../../../src/plans/findPlan';
import { CORPUS } from '../../corpus/corpus';
import type { Specimen } from '../../corpus/truth';

/** The workbook examined by itself and against an official plan; nothing where it holds no table or names no period. */
function examinations({ workbook }: Specimen): Examination[] {
  try {
    return [examine(workbook, {}), examine(workbook, { plan: findPlan('city-2021') ?? null })];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

const LAYOUTS = [...new Set(CORPUS.map(({ layout }) => layout))];

describe.each(LAYOUTS)('summaries of layout %s', (layout) => {
  const built = CORPUS.filter((specimen) => specimen.layout === layout).flatMap((specimen) =>
    examinations(specimen).map((examination) => ({
      examination,
      summary: summarize(specimen.workbook, examination),
    })),
  );

  it('count every indicator once', () => {
    for (const { examination, summary } of built) {
      const wholes = examination.assessments.filter(({ block }) => block === null);
      const counted = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(summary.rows.filter(({ row }) => row.kind === 'indicator').length);
      if (examination.assessments.every(({ block }) => block === null)) {
        expect(summary.counts).toEqual(examination.counts);
        expect(counted).toBe(wholes.length);
      }
    }
  });

  it('write every cell once, and nothing that is no number', () => {
    for (const { summary } of built) {
      for (const edit of summary.edits) {
        if (edit.kind !== 'set-cells') continue;
        for (const cell of edit.cells.flat()) {
          if (typeof cell?.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
          if (typeof cell?.formula === 'string')
            expect(cell.formula).not.toMatch(/undefined|NaN|null|[A-Z]0\b/);
        }
      }
    }
  });

  it('have merged areas apart from each other', () => {
    for (const { summary } of built) {
      const taken = new Set<string>();
      for (const edit of summary.edits) {
        if (edit.kind !== 'merge-cells') continue;
        for (const { top, left, bottom, right } of edit.areas) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              expect(taken.has(`${row},${column}`)).toBe(false);
              taken.add(`${row},${column}`);
            }
          }
        }
      }
    }
  });
});
