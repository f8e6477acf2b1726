import type { Rule } from '../check';
import { officialTargets } from '../officialTargets';
import { findingAt } from '../report';

/** A row without counterpart in the official plan, in a table that reports on that plan. */
export const rowUnplanned: Rule = (check) => {
  const { plan, matches, tables } = check;
  if (!plan) return [];
  const targetOf = officialTargets(check, plan);
  const open = new Set(
    matches.flatMap(({ sheet, row, decision }) => (decision === 'none' ? [`${row} ${sheet}`] : [])),
  );
  return tables.flatMap((checked) => {
    const planned = checked.rows.filter((row) => targetOf(checked, row) !== null);
    if (planned.length === 0) return [];
    return checked.rows
      .filter((row) => open.has(`${row.row} ${checked.table.sheet}`) && !planned.includes(row))
      .map((row) =>
        findingAt(
          'row-unplanned',
          'info',
          checked,
          { row, column: null },
          {
            message: {
              vi: `Không thấy chỉ tiêu tương ứng với "${row.name}" trong ${plan.number ?? plan.title}.`,
              en: `${plan.number ?? plan.title} has no target for "${row.name}".`,
            },
          },
        ),
      );
  });
};
