import { periodLabel } from '../../period/periodLabel';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { meet, sum } from '../interval';
import { addressOf, amount, findingAt, shown } from '../report';
import { addsUpOverYear } from '../runningTotals';
import type { ShownFigure } from '../shownFigure';

/** A column of a longer time and the columns of the single quarters or months it is made of. */
interface Division {
  readonly whole: TableColumn;
  readonly parts: readonly TableColumn[];
}

const isEstimate = ({ role }: TableColumn): boolean => role === 'estimate';
const isResult = ({ role }: TableColumn): boolean => role === 'actual' || role === 'estimate';

/** Plans add up with plans of the same authority, results with results. */
const isOfOneSort = (a: TableColumn, b: TableColumn): boolean =>
  a.block === b.block &&
  (isResult(a) ? isResult(b) : a.role === b.role && a.authority === b.authority && a.role !== 'target');

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Single periods of one kind that follow one another through the whole; null when one is missing. */
function tiles(
  whole: TableColumn,
  columns: readonly TableColumn[],
  kind: 'quarter' | 'month',
): TableColumn[] | null {
  const { period } = whole;
  const parts: TableColumn[] = [];
  for (let next = period?.start ?? ''; period && next <= period.end;) {
    const starting = columns.filter(
      (column) => column !== whole && column.period?.kind === kind && column.period.start === next,
    );
    const part = starting.find((column) => !isEstimate(column)) ?? starting[0];
    if (!part?.period || part.period.end > period.end) return null;
    parts.push(part);
    next = dayAfter(part.period.end);
  }
  return parts.length > 1 ? parts : null;
}

function divisionsOf({ amounts }: CheckedTable): Division[] {
  return amounts.flatMap((whole) => {
    if (!whole.period || whole.period.kind === 'years') return [];
    const alike = amounts.filter((column) => isOfOneSort(whole, column));
    return (['quarter', 'month'] as const).flatMap((kind) => {
      const parts = tiles(whole, alike, kind);
      // What was estimated for the year need not be what came of it.
      return parts?.some(isEstimate) === isEstimate(whole) ? [{ whole, parts }] : [];
    });
  });
}

interface Addition {
  readonly whole: ShownFigure;
  readonly parts: readonly ShownFigure[];
  readonly agrees: boolean;
}

function additionIn(checked: CheckedTable, row: TableRow, { whole, parts }: Division): Addition | null {
  const total = checked.soundFigureAt(row, whole);
  const figures = parts.map((part) => checked.soundFigureAt(row, part)).filter((figure) => figure !== null);
  if (!total || figures.length < parts.length) return null;
  const agrees = meet(total.interval, sum(figures.map(({ interval }) => interval)));
  return { whole: total, parts: figures, agrees };
}

/** Columns headed "Quý II" that go on counting from January end with the whole. */
const isCumulative = ({ whole, parts }: Addition): boolean => {
  const last = parts.at(-1);
  return last ? meet(last.interval, whole.interval) : false;
};

/** From so many rows on, one of them at least must add up before the others are called wrong. */
const ENOUGH = 3;

function findingFor(checked: CheckedTable, { whole, parts }: Addition): Finding {
  const total = parts.reduce((result, { value }) => result + value, 0);
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const [stands, given] = [shown(whole), amount(total, decimals)];
  const [address, cells] = [addressOf(whole), parts.map(addressOf)];
  const label = (language: 'vi' | 'en'): string =>
    whole.column.period ? ` ${periodLabel(whole.column.period, language)}` : '';
  return findingAt('quarter-sum', 'error', checked, whole, {
    message: {
      vi: `Ô ${address} ghi${label('vi')} là ${stands.vi}, nhưng các kỳ cộng lại (${cells.join(' + ')}) là ${given.vi}.`,
      en: `Cell ${address} gives ${stands.en} for${label('en')}, but its single periods (${cells.join(' + ')}) add up to ${given.en}.`,
    },
    stated: whole.value,
    expected: Number(total.toPrecision(12)),
    cells,
  });
}

function inDivision(checked: CheckedTable, division: Division): Finding[] {
  const additions = checked.rows
    .filter((row) => addsUpOverYear(checked, row))
    .flatMap((row) => additionIn(checked, row, division) ?? []);
  const wrong = additions.filter(({ agrees }) => !agrees);
  const isMisread = additions.length >= ENOUGH && wrong.length === additions.length;
  if (isMisread || wrong.some(isCumulative)) return [];
  return wrong.map((addition) => findingFor(checked, addition));
}

/** Single quarters or months that don't add up to the year or the running total, results and plans alike. */
export const quarterSum: Rule = ({ tables }) =>
  tables.flatMap((checked) => divisionsOf(checked).flatMap((division) => inDivision(checked, division)));
