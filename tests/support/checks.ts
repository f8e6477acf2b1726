import type { Assessment } from '../../src/assessing/assessment';
import { assessTable } from '../../src/assessing/assessTable';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import { checkWorkbook } from '../../src/checking/checkWorkbook';
import type { CheckContext } from '../../src/checking/context';
import type { Finding, RuleId } from '../../src/checking/finding';
import { cellAddress } from '../../src/grid/address';
import { parsePeriod } from '../../src/period/parsePeriod';
import type { Plan, Target } from '../../src/plans/plan';
import { period, testWorkbook, type TableSpec } from './tables';

/** What a check is made with beside the sheets; `matches` gives official targets by the names of rows. */
export interface CheckOptions extends Partial<
  Pick<CheckContext, 'plan' | 'otherPlans' | 'severities' | 'dismissals'>
> {
  readonly period?: string;
  readonly matches?: Readonly<Record<string, string | null>>;
  readonly others?: readonly TableSpec[];
  readonly previous?: readonly TableSpec[];
}

/** A target of a test plan: a yearly amount unless said otherwise. */
export function target(id: string, name: string, value: number | null, more: Partial<Target> = {}): Target {
  return {
    id,
    ordinal: null,
    name,
    parent: null,
    unit: 'tỷ đồng',
    operator: value === null ? null : '=',
    value,
    low: null,
    high: null,
    approx: false,
    basis: 'annual',
    basisStated: true,
    direction: 'higher',
    underlyingDirection: 'higher',
    kind: 'flow',
    year: null,
    note: null,
    text: '',
    ...more,
  };
}

export function plan(targets: readonly Target[], more: Partial<Plan> = {}): Plan {
  return {
    id: 'city-2024',
    title: 'Kế hoạch năm 2024',
    issuer: null,
    number: '12/NQ-HĐND',
    date: null,
    level: 'city',
    period: '2024',
    targets,
    ...more,
  };
}

/** The context of a check of test sheets: read, matched as told, and assessed. */
export function checkContext(specs: readonly TableSpec[], options: CheckOptions = {}): CheckContext {
  const { others = [], previous, matches: given = {}, plan: official = null } = options;
  const { workbook, readings: all } = testWorkbook([...specs, ...others]);
  const readings = all.slice(0, specs.length);
  const byId = new Map(official?.targets.map((each) => [each.id, each]));
  const matches = readings.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ row, name }) => {
        const id = given[name];
        if (id === undefined) return [];
        return [{ sheet, row, target: id, decision: id === null ? ('none' as const) : ('auto' as const) }];
      }),
    ),
  );
  const checked = period(options.period ?? '2024-Q1');
  const assessments: Assessment[] = readings.flatMap(({ sheet, tables }) =>
    tables.flatMap((table) =>
      assessTable(table, {
        period: checked,
        settings: DEFAULT_SETTINGS,
        officialTargets: new Map(
          matches.flatMap((match): [number, Target][] => {
            const found = match.target === null ? undefined : byId.get(match.target);
            return found && match.sheet === sheet ? [[match.row, found]] : [];
          }),
        ),
        officialPeriod: official?.period ? parsePeriod(official.period) : null,
        overrides: [],
      }),
    ),
  );
  return {
    workbook,
    readings,
    others: all.slice(specs.length),
    assessments,
    period: checked,
    plan: official,
    otherPlans: options.otherPlans ?? [],
    matches,
    previous: previous ? testWorkbook(previous, 'ky-truoc.xlsx').readings : null,
    severities: options.severities ?? {},
    dismissals: options.dismissals ?? [],
  };
}

/** Everything found in test sheets. */
export const check = (specs: TableSpec | readonly TableSpec[], options: CheckOptions = {}): Finding[] =>
  checkWorkbook(checkContext('columns' in specs ? [specs] : specs, options));

/** The findings of one rule. */
export const found = (
  rule: RuleId,
  specs: TableSpec | readonly TableSpec[],
  options: CheckOptions = {},
): Finding[] => check(specs, options).filter((finding) => finding.rule === rule);

/** Where one rule fires: cell addresses, rows ("11") or sheets. */
export const places = (
  rule: RuleId,
  specs: TableSpec | readonly TableSpec[],
  options: CheckOptions = {},
): string[] =>
  found(rule, specs, options).map(({ sheet, row, column }) =>
    row === null ? (sheet ?? '') : column === null ? String(row) : cellAddress(row, column),
  );
