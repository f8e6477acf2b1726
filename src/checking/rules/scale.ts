import type { Check, CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { identityOf, indexRows, type RowIn } from '../history';
import { magnitude } from '../magnitude';
import { addressOf, amount, findingAt, shown } from '../report';
import { ownDecimals } from '../check';
import { shownFigure, type ShownFigure } from '../shownFigure';
import { convertUnit } from '../../language/convertUnit';
import type { IndicatorKind } from '../../plans/plan';
import type { TableRow } from '../../reading/indicatorTable';

/** Slips of a thousand or a million: triệu typed for tỷ, 1.598 typed under a decimal point. */
const POWERS = [3, -3, 6, -6] as const;
/** How far (in powers of ten) from exactly a thousandth a slip may lie, and how near a figure counts as usual. */
const NEAR = 0.5;
const USUAL = 1.5;

const MEASURED: readonly IndicatorKind[] = [
  'flow',
  'flow-final-year',
  'flow-cumulative',
  'stock',
  'increment',
  'level',
];

interface Sized {
  readonly figure: ShownFigure;
  readonly size: number;
  /** A figure of last period's workbook is there to compare with only. */
  readonly isHistory: boolean;
}

/** The power of ten by which a figure is off from all the others; null where one of them is like it. */
function slipOf(own: Sized, others: readonly Sized[]): number | null {
  if (others.length === 0 || others.some(({ size }) => Math.abs(own.size - size) < USUAL)) return null;
  return (
    POWERS.find((power) => others.every(({ size }) => Math.abs(own.size - size - power) <= NEAR)) ?? null
  );
}

/** 1.598 where 1598 is meant: exactly three decimals. */
const isLocaleSlip = ({ value }: ShownFigure): boolean => ownDecimals(value) === 3 && Math.abs(value) < 1000;
const isResult = ({ column }: ShownFigure): boolean => column.role === 'actual' || column.role === 'estimate';

/** Of two figures that disagree, the one more likely to be the slip. */
function suspect(a: Sized, b: Sized): Sized {
  if (a.isHistory) return b;
  if (isLocaleSlip(a.figure) !== isLocaleSlip(b.figure)) return isLocaleSlip(a.figure) ? a : b;
  return isResult(a.figure) ? a : b;
}

function oddOnes(figures: readonly Sized[]): { readonly odd: Sized; readonly power: number }[] {
  const [first, second] = figures;
  if (figures.length === 2 && first && second) {
    const odd = suspect(first, second);
    const power = slipOf(odd, [odd === first ? second : first]);
    return power === null || odd.isHistory ? [] : [{ odd, power }];
  }
  return figures.flatMap((own) => {
    if (own.isHistory) return [];
    const power = slipOf(
      own,
      figures.filter((other) => other !== own),
    );
    return power === null ? [] : [{ odd: own, power }];
  });
}

function historyOf({ checked, row }: RowIn, history: ReadonlyMap<string, readonly RowIn[]>): ShownFigure[] {
  const identity = history.size === 0 ? null : identityOf(checked, row);
  const known = identity === null ? [] : (history.get(identity) ?? []);
  return known.flatMap((past) => {
    const factor =
      past.row.unit === row.unit || past.row.unit === null || row.unit === null
        ? 1
        : convertUnit(1, past.row.unit, row.unit);
    if (factor === null) return [];
    return past.checked.amounts
      .filter(({ role, block }) => block === null && (role === 'actual' || role === 'estimate'))
      .flatMap((column) => {
        const figure = shownFigure(past.checked, past.row, column);
        return figure ? [{ ...figure, value: figure.value * factor }] : [];
      });
  });
}

function inRow(check: Check, checked: CheckedTable, row: TableRow, history: Map<string, RowIn[]>): Finding[] {
  const { kind } = checked.sortOf(row);
  if (!MEASURED.includes(kind) || row.unit === '%') return [];
  const sized = (figure: ShownFigure | null, isHistory: boolean): Sized[] =>
    figure && figure.value > 0 ? [{ figure, size: magnitude(figure, kind, check), isHistory }] : [];
  const past = historyOf({ checked, row }, history).flatMap((figure) => sized(figure, true));
  return [null, ...checked.table.blocks].flatMap((block) => {
    const own = checked.amounts
      .filter((column) => column.block === block)
      .flatMap((column) => sized(shownFigure(checked, row, column), false));
    return oddOnes(block === null ? [...own, ...past] : own).map(({ odd, power }) =>
      findingFor(checked, odd, power, [...own, ...past]),
    );
  });
}

function findingFor(checked: CheckedTable, odd: Sized, power: number, all: readonly Sized[]): Finding {
  const { figure } = odd;
  const other = all.find((each) => each !== odd);
  const right = Number((figure.value * 10 ** -power).toPrecision(15));
  const [stands, meant] = [shown(figure), amount(right, ownDecimals(right))];
  const times = power > 0 ? 10 ** power : 10 ** -power;
  const by = amount(times, 0);
  const beside = other ? shown(other.figure) : stands;
  const address = addressOf(figure);
  return findingAt('scale', 'error', checked, figure, {
    message: {
      vi: `Ô ${address} ghi ${stands.vi}, ${power > 0 ? 'lớn' : 'nhỏ'} hơn khoảng ${by.vi} lần so với các số cùng dòng (như ${beside.vi}); có lẽ nhầm đơn vị hoặc dấu thập phân, đúng ra là ${meant.vi}.`,
      en: `Cell ${address} holds ${stands.en}, about ${by.en} times ${power > 0 ? 'more' : 'less'} than the figures beside it (such as ${beside.en}); probably a slip of unit or decimal sign for ${meant.en}.`,
    },
    stated: figure.value,
    expected: right,
    cells: all.filter((each) => each !== odd && !each.isHistory).map((each) => addressOf(each.figure)),
  });
}

/** A figure off by 10³ or 10⁶ against plan, same period or history, when none of them is like it. */
export const scale: Rule = (check) => {
  const history = indexRows(check.previousTables);
  return check.tables.flatMap((checked) =>
    checked.rows.flatMap((row) => inRow(check, checked, row, history)),
  );
};
