import { detectSeparators } from '../language/detectSeparators';
import type { Separators } from '../language/quantity';
import type { Period } from '../period/period';
import { assignRoles } from './assignRoles';
import type { RoleChoice } from './assignRoles';
import { authorityOf } from './authority';
import { findBlocks } from './blocks';
import type { Claim } from './claim';
import { ROLE_LABELS } from './claim';
import { profileColumn } from './columnProfile';
import { lastResultYear, mainPeriod, periodOf, settleRole, statedPeriod } from './columnPeriod';
import { contentClaims } from './contentClaims';
import { readDataCell } from './dataCell';
import type { TableFrame } from './findTables';
import { headerClaims } from './headerClaims';
import { headerUnit } from './headerUnit';
import { readHeader } from './headerTree';
import type { HeaderPath } from './headerTree';
import type { ColumnRole, TableColumn } from './indicatorTable';
import { parseIndexMark } from './indexRow';
import { cellAt } from './page';
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

const SAMPLE_ROWS = 40;
const WORD_ROLES: readonly ColumnRole[] = [
  'ordinal',
  'name',
  'unit',
  'verdict',
  'reason',
  'owner',
  'deadline',
  'note',
];

/** Understands the columns of a table, all together: roles, periods, authorities, blocks and comparisons. */
export function readColumns(
  frame: TableFrame,
  title: SheetTitle,
  given: Readonly<Record<number, ColumnRole>> = {},
): ReadColumns {
  const paths = readHeader(frame);
  const columns = [...paths.keys()];
  const blocks = findBlocks(paths);
  const roles = applyGiven(chooseRoles(frame, title, paths, blocks.peers), given);
  const main = mainPeriod(
    title.period,
    columns.map((column) => ({ path: paths.get(column) ?? [], role: roleOf(roles, column) })),
  );
  const separators = readSeparators(frame, columns);
  const stated = columns.map((column) => statedPeriod(paths.get(column) ?? []));
  const lastYear = lastResultYear(
    columns.map((column, at) => ({
      path: paths.get(column) ?? [],
      role: roleOf(roles, column),
      period: stated[at] ?? null,
    })),
  );
  const rows = sampleRows(frame.bodyRows);
  const measures = columns.map((column): MeasureColumn => {
    const path = paths.get(column) ?? [];
    const first = roleOf(roles, column);
    const period = periodOf(first, path, main);
    const role = given[column] ?? settleRole(first, path, period, { main, stated, lastYear });
    return {
      column,
      role,
      path,
      period,
      authority: role === 'plan' ? authorityOf(path) : null,
      block: blocks.of.get(column) ?? null,
      index: indexMark(frame, column),
      ...samples(frame, column, rows, separators.get(column) ?? 'vi'),
    };
  });
  const pairs = new Map(
    measures
      .filter(({ role }) => role === 'ratio')
      .map((measure) => [measure.column, findRatioPair(measure, measures, main)]),
  );
  for (const group of blocks.peers) shareForm(group, pairs);
  return {
    columns: measures.map((measure) =>
      describe(
        frame,
        measure,
        pairs.get(measure.column) ?? null,
        roles.get(measure.column),
        separators.get(measure.column) ?? 'vi',
      ),
    ),
    blocks: blocks.names,
    period: main,
  };
}

/** Rows for a look at the figures: not more than a screen or two, from all over the body. */
function sampleRows(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(Math.min(rows.length, 10 * SAMPLE_ROWS) / SAMPLE_ROWS);
  return rows.slice(0, 10 * SAMPLE_ROWS).filter((_, at) => at % step === 0);
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

function roleOf(roles: ReadonlyMap<number, RoleChoice>, column: number): ColumnRole {
  return roles.get(column)?.role ?? 'other';
}

const OWN_WORDS = 0.75;
const PEER_WORDS = 0.5;

/** Columns at the same place of blocks share their evidence, so that a mistyped header is outvoted. */
function chooseRoles(
  frame: TableFrame,
  title: SheetTitle,
  paths: ReadonlyMap<number, HeaderPath>,
  peers: readonly (readonly number[])[],
): ReadonlyMap<number, RoleChoice> {
  const spoken = new Map([...paths].map(([column, path]) => [column, headerClaims(path, title.sense)]));
  const shared = new Map<number, readonly Claim[]>();
  for (const group of peers) {
    const common = group.flatMap((column) => scaled(spoken.get(column) ?? [], PEER_WORDS / group.length));
    for (const column of group) {
      shared.set(column, [...scaled(spoken.get(column) ?? [], OWN_WORDS), ...common]);
    }
  }
  const claims = new Map(
    [...spoken].map(([column, own]) => {
      const content = contentClaims(profileColumn(frame.strip.page, column, frame.bodyRows));
      return [column, [...(shared.get(column) ?? own), ...content]];
    }),
  );
  return assignRoles([...paths.keys()], claims);
}

function scaled(claims: readonly Claim[], factor: number): readonly Claim[] {
  return claims.map((claim) => ({ ...claim, weight: claim.weight * factor }));
}

function applyGiven(
  roles: ReadonlyMap<number, RoleChoice>,
  given: Readonly<Record<number, ColumnRole>>,
): ReadonlyMap<number, RoleChoice> {
  return new Map(
    [...roles].map(([column, choice]) => {
      const role = given[column];
      if (role === undefined) return [column, choice];
      const { vi, en } = ROLE_LABELS[role];
      const text = { vi: `Người dùng xác nhận là ${vi}`, en: `Confirmed by the user as ${en}` };
      return [column, { role, confidence: 1, evidence: [{ weight: 10, text }] }];
    }),
  );
}

/** Separators by column; a column whose texts read both ways follows the table's other columns. */
function readSeparators(
  { strip: { page }, bodyRows }: TableFrame,
  columns: readonly number[],
): ReadonlyMap<number, Separators> {
  const texts = new Map<number, string[]>();
  for (const column of columns) {
    const figures: string[] = [];
    for (const row of bodyRows) {
      const term = page.term(row, column);
      if (term && term.text.length < 40 && /\d[.,]\d/.test(term.text)) figures.push(term.text);
    }
    texts.set(column, figures);
  }
  const common = detectSeparators([...texts.values()].flat());
  return new Map(
    [...texts].map(([column, figures]) => [
      column,
      detectSeparators(common === 'en' ? [...figures, '0.5'] : figures),
    ]),
  );
}

function indexMark({ strip: { page }, indexRow }: TableFrame, column: number): MeasureColumn['index'] {
  if (indexRow === null) return null;
  const value = cellAt(page, indexRow, column)?.value;
  const text = page.term(indexRow, column)?.text ?? (typeof value === 'number' ? String(value) : null);
  return text === null ? null : parseIndexMark(text);
}

function samples(
  { strip: { page } }: TableFrame,
  column: number,
  rows: readonly number[],
  separators: Separators,
): Pick<MeasureColumn, 'figures' | 'formulas'> {
  const figures: (number | null)[] = [];
  const formulas: (string | null)[] = [];
  for (const row of rows) {
    const cell = cellAt(page, row, column);
    const { quantity } = readDataCell(cell, page.term(row, column), separators, page.date1904);
    figures.push(quantity.kind === 'number' || quantity.kind === 'ratio' ? quantity.value : null);
    formulas.push(cell?.formula ?? null);
  }
  return { figures, formulas };
}

function describe(
  { strip: { page } }: TableFrame,
  measure: MeasureColumn,
  pair: RatioPair | null,
  choice: RoleChoice | undefined,
  separators: Separators,
): TableColumn {
  const { column, role, path, authority, block } = measure;
  return {
    column,
    role,
    header: path.map((part) => part.text).join(' / '),
    period: role === 'ratio' ? null : measure.period,
    authority,
    of: pair?.of ?? null,
    numerator: pair?.numerator ?? null,
    denominator: pair?.denominator ?? null,
    form: pair?.form ?? null,
    block,
    unit: WORD_ROLES.includes(role) ? null : headerUnit(path),
    hidden: page.sheet.hiddenColumns.has(column),
    separators,
    confidence: choice?.confidence ?? 0,
    evidence: [...(choice?.evidence ?? []), ...(pair?.evidence ?? [])],
  };
}
