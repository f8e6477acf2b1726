import { cellAddress } from '../../grid/address';
import type { Bilingual } from '../../language/bilingual';
import type { Period } from '../../period/period';
import { periodLabel } from '../../period/periodLabel';
import type { IndicatorTable, SheetReading, TableColumn } from '../../reading/indicatorTable';
import type { Rule } from '../check';
import type { Finding } from '../finding';
import { findingOn } from '../report';

const label = (period: Period): Bilingual => ({
  vi: periodLabel(period, 'vi'),
  en: periodLabel(period, 'en'),
});

const isYears = ({ kind }: Period): boolean => kind === 'year' || kind === 'years';
const covers = (whole: Period, part: Period): boolean => whole.start <= part.start && whole.end >= part.end;

/** A title fits that ends with the period, or names the year (or years) the period belongs to. */
const titleFits = (title: Period, period: Period): boolean =>
  title.end === period.end || (isYears(title) && covers(title, period));

/** A result column fits, too, that holds a part of the period's year up to its end: "TH đến 15/3" for quý I. */
const columnFits = (column: Period, period: Period): boolean =>
  titleFits(column, period) ||
  (column.end <= period.end && column.end.slice(0, 4) >= period.start.slice(0, 4));

const isResult = ({ role }: TableColumn): boolean => role === 'actual' || role === 'estimate';

/** A sheet that prepares a plan stands on the years before: their results are no conflict. */
const preparesPlan = (
  columns: readonly TableColumn[],
  results: readonly TableColumn[],
  period: Period,
): boolean =>
  columns.some(({ role, period: due }) => role === 'plan' && due !== null && covers(due, period)) &&
  results.every(({ period: own }) => own?.kind === 'year' && own.end < period.start);

function inTitle({ sheet, period: title, tables }: SheetReading, period: Period): Finding | null {
  if (title === null || titleFits(title, period)) return null;
  const isOfNextPlan = tables.some(({ columns }) => preparesPlan(columns, columns.filter(isResult), title));
  if (isOfNextPlan && period.end < title.start) return null;
  const [stands, checked] = [label(title), label(period)];
  return findingOn('period-conflict', 'warning', sheet, {
    message: {
      vi: `Tiêu đề trang ghi ${stands.vi}, trong khi kỳ đang kiểm tra là ${checked.vi}.`,
      en: `The sheet's title names ${stands.en}, while the period being checked is ${checked.en}.`,
    },
    stated: title.notation,
    expected: period.notation,
  });
}

function inHeader({ sheet, columns, headerRows }: IndicatorTable, period: Period): Finding | null {
  const results = columns.filter(isResult);
  const dated = results.filter((column) => column.period !== null);
  const [first] = dated;
  if (!first?.period || dated.length < results.length || preparesPlan(columns, results, period)) return null;
  if (dated.some((column) => column.period && columnFits(column.period, period))) return null;
  const row = headerRows.at(-1) ?? 1;
  const [stands, checked] = [label(first.period), label(period)];
  return {
    ...findingOn('period-conflict', 'warning', sheet, {
      message: {
        vi: `Cột ${cellAddress(row, first.column)} "${first.header}" là số liệu ${stands.vi}, trong khi kỳ đang kiểm tra là ${checked.vi}.`,
        en: `The column at ${cellAddress(row, first.column)} "${first.header}" holds ${stands.en}, while the period being checked is ${checked.en}.`,
      },
      stated: first.period.notation,
      expected: period.notation,
    }),
    row,
    column: first.column,
  };
}

/** The sheet's title or header names another period than the one being checked; told once a sheet. */
export const periodConflict: Rule = ({ readings, period }) =>
  readings
    .filter(({ tables }) => tables.length > 0)
    .flatMap((reading) => {
      const found =
        inTitle(reading, period) ??
        reading.tables.map((table) => inHeader(table, period)).find((finding) => finding !== null);
      return found ? [found] : [];
    });
