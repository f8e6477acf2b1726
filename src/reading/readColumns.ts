import type { Separators } from '../language/quantity';
import type { Period } from '../period/period';
import type { RoleChoice } from './assignRoles';
import { authorityOf } from './authority';
import { findBlocks } from './blocks';
import { chooseRoles } from './chooseRoles';
import { lastResultYear, mainPeriod, periodOf, settleRole } from './columnPeriod';
import { indexMark, readSeparators, sampleColumn, sampleRows } from './columnSamples';
import type { TableFrame } from './findTables';
import { confidenceOf } from './given';
import type { Given, Said } from './given';
import { readHeader } from './headerTree';
import type { HeaderPath } from './headerTree';
import { headerUnit } from './headerUnit';
import type { ColumnRole, TableColumn } from './indicatorTable';
import { reachedPeriod } from './reachedPeriod';
import { findRatioPair } from './ratioPairs';
import type { MeasureColumn, RatioPair } from './ratioPairs';
import type { SheetTitle } from './sheetTitle';

/** The columns of a table, with the blocks they form. */
export interface ReadColumns {
  readonly columns: readonly TableColumn[];
  readonly blocks: readonly string[];
  /** The period the table's results stand for. */
  readonly period: Period | null;
}

const LEFT_ROLES: readonly ColumnRole[] = ['ordinal', 'name', 'unit'];
const WORD_ROLES: readonly ColumnRole[] = [...LEFT_ROLES, 'verdict', 'reason', 'owner', 'deadline', 'note'];

/** Understands the columns of a table, all together: roles, periods, authorities, blocks and comparisons. */
export function readColumns(frame: TableFrame, title: SheetTitle, given: Given['roles']): ReadColumns {
  const paths = readHeader(frame);
  const blocks = findBlocks(paths);
  const choices = chooseRoles(frame, title.sense, paths, blocks.peers, given);
  const roleOf = (column: number): ColumnRole => choices.get(column)?.role ?? 'other';
  const headed = [...paths].map(([column, path]) => ({ column, path, role: roleOf(column) }));
  const main = reachedPeriod(mainPeriod(title.period, headed), headed, (column) =>
    isBlankColumn(frame, column),
  );
  const separators = readSeparators(
    frame,
    headed.filter(({ role }) => !LEFT_ROLES.includes(role)).map(({ column }) => column),
  );
  const periods = headed.map(({ path, role }) => periodOf(role, path, main));
  const lastYear = lastResultYear(headed.map((one, at) => ({ ...one, period: periods[at] ?? null })));
  const rows = sampleRows(frame.bodyRows);
  const measures = headed.map(({ column, path, role: first }, at): MeasureColumn => {
    const period = periods[at] ?? null;
    const role = given.get(column)?.value ?? settleRole(first, path, period, { main, periods, lastYear });
    return {
      column,
      role,
      path,
      period,
      authority: role === 'plan' ? authorityOf(path) : null,
      block: blocks.of.get(column) ?? null,
      index: indexMark(frame, column),
      ...sampleColumn(frame, column, rows, separators.get(column) ?? 'vi'),
    };
  });
  const pairs = pairRatios(measures, choices, given, main);
  for (const group of blocks.peers) shareForm(group, pairs);
  const columns = measures.map((measure) =>
    describe(frame, measure, {
      pair: pairs.get(measure.column) ?? null,
      choice: choices.get(measure.column),
      separators: separators.get(measure.column) ?? 'vi',
      said: given.get(measure.column) ?? null,
    }),
  );
  return { columns: withoutScratch(columns), blocks: blocks.names, period: main };
}

function isBlankColumn({ strip: { page }, bodyRows }: TableFrame, column: number): boolean {
  return bodyRows.every((row) => !page.filled[row]?.includes(column));
}

const UNSURE = 0.7;
const FIGURES: readonly ColumnRole[] = ['plan', 'actual', 'estimate', 'other'];

/**
 * What every comparison compares. A column whose words tell little and whose figures are the quotient of two others is a
 * comparison too ("Đạt" over 28,1).
 */
function pairRatios(
  measures: readonly MeasureColumn[],
  choices: ReadonlyMap<number, RoleChoice>,
  given: Given['roles'],
  main: Period | null,
): Map<number, RatioPair> {
  const pairs = new Map<number, RatioPair>();
  for (const measure of measures) {
    const sure = (choices.get(measure.column)?.confidence ?? 0) >= UNSURE;
    if (measure.role !== 'ratio' && (sure || !FIGURES.includes(measure.role))) continue;
    const pair = findRatioPair(measure, measures, main);
    const meant = given.has(measure.column) || !isDifference(measure, pair);
    if (pair.matched || (measure.role === 'ratio' && meant)) pairs.set(measure.column, pair);
  }
  return pairs;
}

const CHANGE = /\b(?:tang|giam)\b/;
const MATCHING = 0.4;

/** "Tăng, giảm so với kế hoạch" without a percent sign, over figures that are no quotient of the columns it compares. */
function isDifference({ path }: MeasureColumn, { denominator, matchedShare }: RatioPair): boolean {
  const words = path.map((part) => part.key).join(' ');
  return (
    CHANGE.test(words) &&
    !/%|\bty le\b|\btoc do\b/.test(words) &&
    denominator !== null &&
    matchedShare < MATCHING
  );
}

/** Comparisons at the same place of blocks are written alike: where one tells how, the others follow. */
function shareForm(group: readonly number[], pairs: Map<number, RatioPair>): void {
  const own = group.map((column) => pairs.get(column)).filter((pair) => pair !== undefined);
  const sure = own.reduce<RatioPair | null>(
    (best, next) => (best && best.formRows >= next.formRows ? best : next),
    null,
  );
  if (!sure || sure.formRows < 2) return;
  for (const column of group) {
    const pair = pairs.get(column);
    if (pair && pair.formRows < 2) pairs.set(column, { ...pair, form: sure.form });
  }
}

interface Findings {
  readonly pair: RatioPair | null;
  readonly choice: RoleChoice | undefined;
  readonly separators: Separators;
  readonly said: Said<ColumnRole> | null;
}

function describe(
  { strip: { page } }: TableFrame,
  measure: MeasureColumn,
  { pair, choice, separators, said }: Findings,
): TableColumn {
  const { column, path, block } = measure;
  const role = pair ? 'ratio' : measure.role === 'ratio' ? 'other' : measure.role;
  return {
    column,
    role,
    header: headerOf(path),
    period: role === 'ratio' ? null : measure.period,
    authority: role === 'plan' ? measure.authority : null,
    of: pair?.of ?? null,
    numerator: pair?.numerator ?? null,
    denominator: pair?.denominator ?? null,
    form: pair?.form ?? null,
    block,
    unit: WORD_ROLES.includes(role) ? null : headerUnit(path),
    hidden: page.sheet.hiddenColumns.has(column),
    separators,
    confidence: said
      ? confidenceOf(said)
      : pair && measure.role !== 'ratio'
        ? pair.matchedShare
        : (choice?.confidence ?? 0),
    evidence: [...(choice?.evidence ?? []), ...(pair?.evidence ?? [])],
  };
}

function headerOf(path: HeaderPath): string {
  return path.map((part) => part.text).join(' / ');
}

const FAINT = 0.5;

/** Side calculations right of the table, after an empty column, with headers that say nothing certain, are left out. */
function withoutScratch(columns: readonly TableColumn[]): readonly TableColumn[] {
  const faint = columns.findLastIndex(({ role, confidence }) => role !== 'other' && confidence >= FAINT);
  for (let at = columns.length - 1; at > faint; at--) {
    const gap = (columns[at]?.column ?? 0) - (columns[at - 1]?.column ?? 0) > 1;
    if (gap && at > 0) return withoutScratch(columns.slice(0, at));
  }
  return columns;
}
