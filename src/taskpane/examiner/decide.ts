import type { Status } from '../../assessing/assessment';
import type { Settings } from '../../assessing/settings';
import type { Dismissal } from '../../checking/context';
import type { RuleId, Severity } from '../../checking/finding';
import type { Memory, RememberedCorrections } from '../../decisions/memory';
import type { Plan } from '../../plans/plan';
import type { Letterhead } from '../../reporting/summary/letterhead';
import type { ColumnRole, RowKind } from '../../reading/indicatorTable';

/** One press of the officer that is to be remembered in the workbook. Rows and columns are counted from 1. */
export type Decision =
  /** Null: what the sheets themselves name. */
  | { readonly kind: 'period'; readonly period: string | null }
  /** Null: no official plan. */
  | { readonly kind: 'plan'; readonly plan: string | null }
  | { readonly kind: 'add-plan'; readonly plan: Plan }
  | { readonly kind: 'header'; readonly sheet: string; readonly headerRows: readonly number[] }
  | { readonly kind: 'role'; readonly sheet: string; readonly column: number; readonly role: ColumnRole }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly as: RowKind }
  | {
      readonly kind: 'match';
      readonly sheet: string;
      readonly name: string;
      readonly plan: string;
      readonly target: string | null;
    }
  | ({ readonly kind: 'dismiss' } & Dismissal)
  | { readonly kind: 'recall'; readonly dismissal: Omit<Dismissal, 'reason'> }
  | {
      readonly kind: 'override';
      readonly sheet: string;
      readonly name: string;
      readonly block: string | null;
      /** Null takes the officer's verdict back. */
      readonly verdict: { readonly status: Status; readonly reason: string } | null;
    }
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> }
  | { readonly kind: 'letterhead'; readonly letterhead: Partial<Letterhead> }
  | { readonly kind: 'severity'; readonly rule: RuleId; readonly severity: Severity | 'off' | null };

/** What is remembered when the officer wants no official plan, so that none is suggested any more. */
export const NO_PLAN = 'none';

/** The key of a sheet's tables by which corrections find the next quarter's sheet. */
export type ShapeOf = (sheet: string) => string;

function corrected(
  memory: Memory,
  shape: string,
  sheet: string,
  change: (before: RememberedCorrections) => RememberedCorrections,
): Memory {
  const before = memory.corrections.find((each) => each.sheet === sheet) ?? { sheet, shape };
  const others = memory.corrections.filter((each) => each.sheet !== sheet);
  return { ...memory, corrections: [...others, change({ ...before, shape })] };
}

const sameSubject = (a: Omit<Dismissal, 'reason'>, b: Omit<Dismissal, 'reason'>): boolean =>
  a.rule === b.rule && a.sheet === b.sheet && a.subject === b.subject;

/** The memory with a decision in it; a later decision on the same thing takes the place of the earlier one. */
export function decide(memory: Memory, decision: Decision, shapeOf: ShapeOf): Memory {
  switch (decision.kind) {
    case 'period':
      return { ...memory, period: decision.period };
    case 'plan':
      return { ...memory, plan: decision.plan ?? NO_PLAN };
    case 'add-plan': {
      const others = memory.plans.filter(({ id }) => id !== decision.plan.id);
      return { ...memory, plans: [...others, decision.plan], plan: decision.plan.id };
    }
    case 'header':
      // What was said of rows and columns was said of another table.
      return corrected(memory, shapeOf(decision.sheet), decision.sheet, ({ sheet, shape }) => ({
        sheet,
        shape,
        headerRows: decision.headerRows,
      }));
    case 'role':
      return corrected(memory, shapeOf(decision.sheet), decision.sheet, (before) => ({
        ...before,
        roles: { ...before.roles, [decision.column]: decision.role },
      }));
    case 'row':
      return corrected(memory, shapeOf(decision.sheet), decision.sheet, (before) => ({
        ...before,
        kinds: { ...before.kinds, [decision.row]: decision.as },
      }));
    case 'match': {
      const { sheet, name, plan, target } = decision;
      const others = memory.matches.filter(
        (each) => each.sheet !== sheet || each.name !== name || each.plan !== plan,
      );
      return { ...memory, matches: [...others, { sheet, name, plan, target }] };
    }
    case 'dismiss': {
      const { rule, sheet, subject, reason } = decision;
      const others = memory.dismissals.filter((each) => !sameSubject(each, decision));
      return { ...memory, dismissals: [...others, { rule, sheet, subject, reason }] };
    }
    case 'recall':
      return {
        ...memory,
        dismissals: memory.dismissals.filter((each) => !sameSubject(each, decision.dismissal)),
      };
    case 'override': {
      const { sheet, name, block, verdict } = decision;
      const others = memory.overrides.filter(
        (each) => each.sheet !== sheet || each.name !== name || each.block !== block,
      );
      return { ...memory, overrides: verdict ? [...others, { sheet, name, block, ...verdict }] : others };
    }
    case 'settings':
      return { ...memory, settings: { ...memory.settings, ...decision.settings } };
    case 'letterhead':
      return { ...memory, letterhead: decision.letterhead };
    case 'severity': {
      const others = Object.entries(memory.severities).filter(([rule]) => rule !== decision.rule);
      const own = decision.severity === null ? [] : [[decision.rule, decision.severity] as const];
      return { ...memory, severities: Object.fromEntries([...others, ...own]) };
    }
  }
}
