import type { Assessment, RowTarget, Status } from '../../assessing/assessment';
import { explanationOf } from '../../assessing/explain';
import { judge, judgementOf, type Judgement } from '../../assessing/judgement';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { roundHalfUp } from '../../language/roundHalfUp';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { addressOf, findingAt } from '../report';

type Verdict = 'met' | 'exceeded' | 'missed';

/** What a typed verdict cannot stand beside, once the year is over and within it. */
const AGAINST: Readonly<Record<Verdict, readonly Status[]>> = {
  missed: ['met', 'exceeded'],
  met: ['missed', 'critical'],
  exceeded: ['missed', 'critical', 'not-yet', 'met'],
};

/** The rule of another target of the row, for the same figure at the same time. */
function judgementFor(
  target: RowTarget,
  own: Judgement,
  { actual, direction }: Assessment,
): Judgement | null {
  return judgementOf(target, {
    direction,
    actualDecimals: actual?.decimals ?? 0,
    isComplete: own.family === 'year-end',
    expected: own.expected === null ? null : own.expected / 100,
    thresholds: own.thresholds,
  });
}

/** The rule for a target as it shows, where its cell hides digits. */
function asShown(judgement: Judgement, { decimals }: RowTarget): Judgement {
  const [base, low, high] = [judgement.base, judgement.low, judgement.high].map((bound) =>
    roundHalfUp(bound, decimals),
  );
  return { ...judgement, base: base ?? 0, low: low ?? 0, high: high ?? 0 };
}

/** Every status the row may have, seeing how its result was rounded and which of its targets was meant. */
function possible(checked: CheckedTable, row: TableRow, assessment: Assessment): readonly Status[] {
  const { judgement, actual, target, otherTargets, forecast } = assessment;
  if (!judgement || !actual || !target) return [];
  const column = checked.amounts.find((each) => each.column === actual.column);
  const figure = actual.addends === null && column ? checked.soundFigureAt(row, column) : null;
  if (!figure) return [];
  const judgements = [
    judgement,
    ...(judgement.spread === 0 ? [asShown(judgement, target)] : []),
    ...otherTargets.flatMap(({ target }) => judgementFor(target, judgement, assessment) ?? []),
  ];
  const { low, high } = figure.interval;
  const statuses = judgements.flatMap((each) =>
    [low, figure.value, high].map((value) => {
      const status = judge(each, value);
      // "> 70" knows no exceeding: what is above it is simply met.
      const exceeds = Object.values(each.verdicts).includes('exceeded');
      return status === 'met' && !exceeds ? 'exceeded' : status;
    }),
  );
  return forecast.basis === 'estimate' && forecast.status ? [...statuses, forecast.status] : statuses;
}

function inCell(check: Check, checked: CheckedTable, row: TableRow, column: TableColumn): Finding[] {
  const cell = row.cells.get(column.column);
  if (cell?.quantity.kind !== 'verdict' || cell.quantity.verdict === 'other') return [];
  const { verdict, text } = cell.quantity;
  const assessment = check.assessmentsOf(checked, row).find(({ block }) => block === column.block);
  const statuses = assessment ? possible(checked, row, assessment) : [];
  if (!assessment || statuses.length === 0 || !statuses.every((status) => AGAINST[verdict].includes(status)))
    return [];
  const right = STATUS_LABELS[assessment.status];
  const why = explanationOf(assessment);
  const address = addressOf({ row, column });
  return [
    findingAt(
      'stated-verdict',
      'error',
      checked,
      { row, column },
      {
        message: {
          vi: `Ô ${address} ghi "${text}", nhưng theo số liệu là "${right.vi}". ${why.vi}`,
          en: `Cell ${address} says "${text}", but the figures say "${right.en}". ${why.en}`,
        },
        stated: text,
        expected: right.vi,
      },
    ),
  ];
}

/** The verdict typed in the sheet contradicts the figures, however they were rounded. */
export const statedVerdict: Rule = (check) =>
  check.tables.flatMap((checked) => {
    const columns = checked.table.columns.filter(({ role }) => role === 'verdict');
    return checked.rows.flatMap((row) => columns.flatMap((column) => inCell(check, checked, row, column)));
  });
