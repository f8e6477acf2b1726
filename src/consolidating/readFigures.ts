import type { Figure } from '../assessing/assessment';
import { readFigure, readTarget, type Reader } from '../assessing/readFigure';
import { resultOf } from '../assessing/results';
import { cellAddress } from '../grid/address';
import type { Operator } from '../language/quantity';
import type { DataCell, TableColumn, TableRow } from '../reading/indicatorTable';
import { isSameTime } from './agreedBases';
import type { FigureState, Measure, MeasureBasis, SourceFigure } from './consolidation';
import type { OpenTable } from './openTable';
import { statedText } from './statedText';

/** A figure as it stands in its row, before it is converted to the common unit. */
export type ReadFigure = Omit<SourceFigure, 'converted'>;

const nothing = (state: FigureState): ReadFigure => ({
  state,
  cells: [],
  text: null,
  value: null,
  decimals: 0,
  estimate: false,
});

/** Why a cell gives no amount. */
function stateWithout({ quantity }: DataCell): FigureState {
  switch (quantity.kind) {
    case 'missing':
      return quantity.mark;
    case 'error':
      return 'error';
    case 'number':
      return 'unit';
    default:
      return 'words';
  }
}

/** An aim "from so much up" is met at the amount itself, as a plain one is; of other aims there is no total. */
const SUMMABLE: readonly (Operator | null)[] = ['=', '>='];

type Amount = Pick<Figure, 'value' | 'decimals' | 'estimate'>;

/** Puts together what the cells of a measure say; the state is that of the first cell without an amount. */
function figureOf(
  row: TableRow,
  columns: readonly TableColumn[],
  amount: Amount | null,
  basis: MeasureBasis | undefined,
  own: MeasureBasis,
): ReadFigure {
  const cells = columns.flatMap(({ column }) => row.cells.get(column) ?? []);
  const place = {
    cells: columns.map(({ column }) => cellAddress(row.row, column)),
    text:
      cells
        .map(({ quantity }) => statedText(quantity))
        .filter((text) => text !== null)
        .join('; ') || null,
  };
  if (!amount) {
    const empty = cells.find(({ quantity }) => quantity.kind !== 'number') ?? cells[0];
    return { ...nothing(empty ? stateWithout(empty) : 'blank'), ...place };
  }
  const { value, decimals, estimate } = amount;
  const state =
    !basis || !isSameTime(basis.period, own.period)
      ? 'other-period'
      : basis.authority !== null && own.authority !== null && basis.authority !== own.authority
        ? 'other-authority'
        : 'counted';
  return { ...place, state, value, decimals, estimate };
}

function planOf(
  row: TableRow,
  { plans }: OpenTable,
  reader: Reader,
  basis: MeasureBasis | undefined,
): ReadFigure {
  const fits = (column: TableColumn): boolean => isSameTime(column.period, basis?.period ?? null);
  const column =
    plans.find((each) => fits(each) && each.authority === (basis?.authority ?? null)) ??
    plans.find((each) => fits(each) && each.authority === null) ??
    plans.find(fits) ??
    plans[0];
  if (!column) return nothing('no-column');
  const target = readTarget(row, column, reader, null);
  const value = target && SUMMABLE.includes(target.operator) ? target.value : null;
  const amount = target && value !== null ? { value, decimals: target.decimals, estimate: false } : null;
  return figureOf(row, [column], amount, basis, column);
}

function resultIn(
  row: TableRow,
  { columns, hasResults }: OpenTable,
  reader: Reader,
  basis: MeasureBasis | undefined,
): ReadFigure {
  const figure = resultOf(row, columns, reader, null);
  const own = { period: columns.covered, authority: null };
  if (figure?.addends) {
    const parts = columns.addends.filter(({ column }) => figure.addends?.includes(column));
    return figureOf(row, parts, figure, basis, own);
  }
  const all = [...columns.results, ...columns.addends];
  const column = figure ? all.find((each) => each.column === figure.column) : undefined;
  if (column) return figureOf(row, [column], figure, basis, own);
  const [first] = columns.results;
  const without = first ? [first] : columns.addends;
  if (without.length > 0) return figureOf(row, without, null, basis, own);
  return nothing(hasResults ? 'other-period' : 'no-column');
}

function samePeriodOf(
  row: TableRow,
  { columns: { samePeriod } }: OpenTable,
  reader: Reader,
  basis: MeasureBasis | undefined,
): ReadFigure {
  if (!samePeriod) return nothing('no-column');
  const figure = readFigure(row, samePeriod, reader, null);
  return figureOf(row, [samePeriod], figure && { ...figure, estimate: false }, basis, {
    period: samePeriod.period,
    authority: null,
  });
}

/** Reads the figures of a row; those of another time or authority than agreed are read but do not count. */
export function readFigures(
  row: TableRow,
  open: OpenTable,
  reader: Reader,
  bases: Readonly<Partial<Record<Measure, MeasureBasis>>>,
): Record<Measure, ReadFigure> {
  return {
    plan: planOf(row, open, reader, bases.plan),
    result: resultIn(row, open, reader, bases.result),
    samePeriod: samePeriodOf(row, open, reader, bases.samePeriod),
  };
}
