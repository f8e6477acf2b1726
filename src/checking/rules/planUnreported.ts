import type { Rule } from '../check';
import { officialTargets } from '../officialTargets';
import { findingOn } from '../report';

/** An official target with a number that no row of the workbook stands for, not even perhaps. */
export const planUnreported: Rule = (check) => {
  const { plan, matches, tables } = check;
  if (!plan) return [];
  const targetOf = officialTargets(check, plan);
  const reported = new Set([
    ...matches.flatMap(({ target, decision }) => (target !== null && decision !== 'none' ? [target] : [])),
    ...tables.flatMap((checked) => checked.rows.flatMap((row) => targetOf(checked, row)?.id ?? [])),
  ]);
  // A workbook in which nothing of the plan stands is about something else.
  if (reported.size === 0) return [];
  const name = plan.number ?? plan.title;
  return plan.targets
    .filter(({ id, value, low }) => (value ?? low) !== null && !reported.has(id))
    .map((target) =>
      findingOn('plan-unreported', 'warning', null, {
        message: {
          vi: `Chỉ tiêu "${target.name}" của ${name} không có dòng nào trong tệp.`,
          en: `No row of the workbook reports "${target.name}" of ${name}.`,
        },
        target: target.id,
      }),
    );
};
