import { parsePeriod } from '../../period/parsePeriod';
import { stripMarks } from '../../language/stripMarks';
import type { Plan, Target } from '../../plans/plan';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import { statedIn } from '../comparison';
import { ownDecimals } from '../../reading/numberFormat';
import type { Finding } from '../finding';
import { meet, quotient, rounded, times } from '../interval';
import { officialFigure } from '../officialFigure';
import { officialTargets } from '../officialTargets';
import { addressOf, amount, findingAt, shown } from '../report';

/** What a header says of whose plan is meant; the others are of nobody in particular. */
const NAMED: readonly (readonly [level: string, RegExp])[] = [
  ['province', /\btinh\b/],
  ['city', /\b(?:thanh pho|tp|t\.p)\b/],
  ['ward', /\b(?:phuong|xa)\b/],
  ['central', /\b(?:trung uong|tw)\b/],
];

function isOf(column: TableColumn, plan: Plan): boolean {
  const words = stripMarks(column.header);
  const said = NAMED.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  return said.length === 0 || plan.level === null || said.includes(plan.level);
}

function inRow(
  checked: CheckedTable,
  row: TableRow,
  column: TableColumn,
  target: Target,
  plan: Plan,
): Finding[] {
  const stated = statedIn(row, column, column.form ?? 'percent');
  const result = checked.amounts.find(
    ({ column: at, role, block }) =>
      block === column.block &&
      (column.numerator === null ? role === 'actual' || role === 'estimate' : at === column.numerator),
  );
  const figure = result ? checked.soundFigureAt(row, result) : null;
  const official = officialFigure(target, row.unit);
  if (!stated || stated.form === 'growth' || !figure || !official || !(stated.value > 0)) return [];
  const hasPlan = checked.amounts.some(
    (plans) =>
      (plans.role === 'plan' || plans.role === 'target') &&
      plans.block === column.block &&
      checked.figureAt(row, plans) !== null,
  );
  if (hasPlan) return [];
  const share = rounded(stated.value, stated.decimals);
  const ratio = stated.form === 'factor' ? share : times(share, 1 / 100);
  const implied = quotient(figure.interval, ratio);
  if (meet(implied, official.interval)) return [];
  const base = figure.value / (stated.form === 'factor' ? stated.value : stated.value / 100);
  const [said, done] = [amount(stated.value, stated.decimals), shown(figure)];
  const sign = stated.form === 'factor' ? { vi: ' lần', en: ' times the' } : { vi: '%', en: '% of' };
  const [given, asked] = [
    amount(base, figure.decimals + 1),
    amount(official.value, ownDecimals(official.value)),
  ];
  const address = addressOf({ row, column });
  return [
    findingAt(
      'implied-base',
      'warning',
      checked,
      { row, column },
      {
        message: {
          vi: `Ô ${address} ghi ${said.vi}${sign.vi} kế hoạch với kết quả ${done.vi}: suy ra kế hoạch là ${given.vi}, khác với ${asked.vi} trong ${plan.number ?? plan.title}.`,
          en: `Cell ${address} states ${said.en}${sign.en} plan for a result of ${done.en}, which implies a plan of ${given.en}, not ${asked.en} as in ${plan.number ?? plan.title}.`,
        },
        stated: Number(base.toPrecision(6)),
        expected: official.value,
        target: target.id,
        cells: [addressOf(figure)],
      },
    ),
  ];
}

/** A stated "% of plan" without the plan figure beside it implies another plan figure than the official one. */
export const impliedBase: Rule = (check: Check) => {
  const { plan, period, tables } = check;
  const time = plan?.period ? parsePeriod(plan.period) : null;
  const year = period.start.slice(0, 4);
  if (!plan || time?.kind !== 'year' || time.notation !== year) return [];
  const targetOf = officialTargets(check, plan);
  return tables.flatMap((checked) => {
    const columns = checked.ratios.filter((column) => column.of === 'plan' && isOf(column, plan));
    if (columns.length === 0) return [];
    return checked.rows.flatMap((row) => {
      const target = targetOf(checked, row);
      return target ? columns.flatMap((column) => inRow(checked, row, column, target, plan)) : [];
    });
  });
};
