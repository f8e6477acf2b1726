import { parsePeriod } from '../../period/parsePeriod';
import type { Period } from '../../period/period';
import { periodLabel } from '../../period/periodLabel';
import { periodYear } from '../../period/periodYear';
import type { SheetReading } from '../../reading/indicatorTable';
import type { Choice } from './view';

const OF_A_YEAR = ['-Q1', '-H1', '-Q2', '-9M', '-Q3', '', '-Q4'];
const MONTHS = Array.from({ length: 12 }, (_, index) => `-M${String(index + 1).padStart(2, '0')}`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A period with its words at the beginning of a line: "Quý I/2024". */
export function periodChoice(period: Period): Choice {
  const label = (language: 'vi' | 'en'): string =>
    capitalised(periodLabel(period, language).replace(/^the /, ''));
  return { id: period.notation, label: { vi: label('vi'), en: label('en') } };
}

/**
 * The periods to choose from: those of the checked year (without one, of the years the sheets name, or of `thisYear`),
 * and whatever else a sheet names.
 */
export function periodChoices(
  period: Period | null,
  readings: readonly SheetReading[],
  thisYear: number,
): Choice[] {
  const named = readings.map((reading) => reading.period).filter((each) => each !== null);
  const years = new Set(period ? [periodYear(period)] : named.map(periodYear));
  if (years.size === 0) years.add(thisYear);
  const usual = [...years].flatMap((year) =>
    [...OF_A_YEAR, ...MONTHS].map((part) => parsePeriod(`${year}${part}`)),
  );
  const all = [...usual, ...named, period].filter((each) => each !== null);
  return [...new Map(all.map((each) => [each.notation, periodChoice(each)])).values()];
}
