import { beginCheck } from './check';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { foldRepeats } from './foldRepeats';
import { CHECKS } from './rules';
import { subjectsIn } from './subjectsIn';

/** The officer's severity in place of the rule's own; a remark stays a remark. Null for a rule switched off. */
function settle(finding: Finding, { severities }: CheckContext): Finding | null {
  const severity = severities[finding.rule];
  if (severity === 'off') return null;
  return severity === undefined || finding.severity === 'info' ? finding : { ...finding, severity };
}

function withoutDismissed(
  findings: readonly Finding[],
  { readings, dismissals }: CheckContext,
): readonly Finding[] {
  const subjectOf = subjectsIn(readings);
  return findings.filter(
    (finding) =>
      !dismissals.some(
        ({ rule, sheet, subject }) =>
          rule === finding.rule && sheet === finding.sheet && subject === subjectOf(finding),
      ),
  );
}

function inOrder(findings: readonly Finding[], { workbook }: CheckContext): Finding[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const sheetOf = ({ sheet }: Finding): number =>
    sheet === null ? Infinity : (sheets.get(sheet) ?? Infinity);
  const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
  return [...findings].sort(
    (a, b) =>
      compare(sheetOf(a), sheetOf(b)) ||
      compare(a.row ?? 0, b.row ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0),
  );
}

/**
 * Everything the rules find in the workbook, in the order of its sheets, rows and columns; findings on the workbook as
 * a whole come last. What the officer set aside (`dismissals`) is left out: the context keeps it with its reason.
 */
export function checkWorkbook(context: CheckContext): Finding[] {
  const check = beginCheck(context);
  const findings = CHECKS.flatMap((rule) => foldRepeats(rule(check)))
    .map((finding) => settle(finding, context))
    .filter((finding) => finding !== null);
  return inOrder(context.dismissals.length === 0 ? findings : withoutDismissed(findings, context), context);
}
