import { cellAddress } from '../../grid/address';
import { convertUnit } from '../../language/convertUnit';
import { stripMarks } from '../../language/stripMarks';
import { unitDimension } from '../../language/unitDimension';
import { BASE_UNITS } from '../../language/units';
import type { TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { officialTargets, type OfficialTarget } from '../officialTargets';
import { findingAt } from '../report';

/** What a row's unit must measure by its name. `without` takes back what only looks like it. */
interface Expectation {
  readonly name: RegExp;
  readonly without?: RegExp;
  readonly fits: (unit: string, dimension: string) => boolean;
  readonly should: string;
}

const MEASURED = /^(?:money|usd|area|mass|length|volume|energy|visit)(?:\/|$)/;
const HUGE_MONEY = /^(?:nghìn )?tỷ đồng/u;

const EXPECTATIONS: readonly Expectation[] = [
  {
    name: /^(?:thu nhập|grdp|gdp|tổng sản phẩm|giá trị sản xuất|tnbq)(?=.*(?:bình quân|tnbq)).*(?:đầu người|người)|^tnbq|bình quân đầu người/iu,
    without: /chỉ số|tốc độ|tăng|tỷ lệ/iu,
    fits: (unit) => !HUGE_MONEY.test(unit),
    should: 'triệu đồng/người',
  },
  {
    name: /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|độ che phủ|tốc độ tăng)(?!\p{L})/iu,
    fits: (_, dimension) => !MEASURED.test(dimension),
    should: '%',
  },
  {
    name: /^(?:tổng )?diện tích(?!\p{L})/iu,
    without: /tỷ lệ|bình quân|số/iu,
    fits: (_, dimension) => !/^(?:money|usd|mass|person|visit)(?:\/|$)/.test(dimension),
    should: 'ha',
  },
  {
    name: /^(?:tổng )?(?:thu|chi) (?:ngân sách|nsnn|nsđp|nội địa)/iu,
    without: /tỷ lệ|tốc độ|tăng|giảm|cơ cấu|tỷ trọng|bình quân/iu,
    fits: (_, dimension) => !/^(?:area|mass|length|volume|visit|person)(?:\/|$)/.test(dimension),
    should: 'triệu đồng',
  },
  {
    name: /^năng suất(?! lao động)(?!\p{L})/iu,
    without: /sinh học|thiết kế/iu,
    fits: (_, dimension) => dimension.includes('/') || !/^(?:area|mass|money)$/.test(dimension),
    should: 'tạ/ha',
  },
];

/** Money units with wrong marks ("tỷ đòng", "triêu đồng"): right but for the marks. */
const MONEY = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng'];
const MONEY_BY_LETTERS = new Map(MONEY.map((unit) => [stripMarks(unit), unit]));
const KNOWN = new Set(BASE_UNITS.map(({ name }) => name));

/** What a unit may be held to, whatever row it stands in. */
interface UnitSuspicion {
  /** What it should be spelled like. */
  readonly right: string | null;
  /** The names it does not fit. */
  readonly unfit: readonly Expectation[];
}

const suspicions = new Map<string, UnitSuspicion>();

/** A table has few units and many rows. */
function suspicionOf(unit: string): UnitSuspicion {
  const known = suspicions.get(unit);
  if (known) return known;
  const dimension = unitDimension(unit);
  const unfit = dimension === null ? [] : EXPECTATIONS.filter(({ fits }) => !fits(unit, dimension));
  const suspicion = { right: misspelled(unit), unfit };
  suspicions.set(unit, suspicion);
  return suspicion;
}

function misspelled(unit: string): string | null {
  if (KNOWN.has(unit) || MONEY.includes(unit)) return null;
  return MONEY_BY_LETTERS.get(stripMarks(unit)) ?? null;
}

function isFilled(row: TableRow, { amounts, scan }: CheckedTable): boolean {
  const { plainAt } = scan();
  return amounts.some((column) => {
    if (!Number.isNaN(plainAt(row, column))) return true;
    const kind = row.cells.get(column.column)?.quantity.kind;
    return kind === 'number' || kind === 'target' || kind === 'fraction';
  });
}

/** So many rows must have a unit, and nearly all, before one without stands out. */
const ENOUGH = 4;
const MOST = 0.8;

interface Conflict {
  readonly vi: string;
  readonly en: string;
  readonly stated: string | null;
  readonly expected: string | null;
}

function missing(row: TableRow): Conflict {
  return {
    vi: `"${row.name}" có số liệu nhưng chưa ghi đơn vị tính.`,
    en: `"${row.name}" has figures but no unit.`,
    stated: null,
    expected: null,
  };
}

/** What the unit itself, or the unit beside the name, makes doubtful. */
function implausible(row: TableRow, unit: string): Conflict | null {
  const { right, unfit } = suspicionOf(unit);
  if (right !== null) {
    return {
      vi: `Đơn vị "${unit}" của "${row.name}" không có; có lẽ là "${right}".`,
      en: `"${row.name}" has the unknown unit "${unit}"; probably "${right}".`,
      stated: unit,
      expected: right,
    };
  }
  const broken = unfit.find(
    ({ name, without }) => name.test(row.name) && !(without?.test(row.name) ?? false),
  );
  return broken
    ? {
        vi: `Đơn vị "${unit}" không hợp với "${row.name}"; thường là ${broken.should}.`,
        en: `The unit "${unit}" does not fit "${row.name}"; ${broken.should} is usual.`,
        stated: unit,
        expected: broken.should,
      }
    : null;
}

const isPoint = (unit: string): boolean => unit === '%' || unit === 'điểm %';

/** A unit that cannot be converted into that of the official target. */
function againstPlan(row: TableRow, unit: string, official: string | null, name: string): Conflict | null {
  if (official === null || (isPoint(official) && isPoint(unit))) return null;
  const known = unitDimension(unit) !== null && unitDimension(official) !== null;
  if (!known || convertUnit(1, unit, official) !== null) return null;
  return {
    vi: `"${row.name}" tính bằng ${unit}, còn ${name} giao bằng ${official}: không quy đổi được.`,
    en: `"${row.name}" is in ${unit}, while ${name} sets it in ${official}: they cannot be converted.`,
    stated: unit,
    expected: official,
  };
}

function conflictOf(
  checked: CheckedTable,
  row: TableRow,
  isDue: boolean,
  targetUnit: string | null,
  plan: string,
): Conflict | null {
  if (row.unit === null) return isDue && checked.sortOf(row).kind !== 'text' ? missing(row) : null;
  return implausible(row, row.unit) ?? againstPlan(row, row.unit, targetUnit, plan);
}

/** A number or a formula in the unit's own cell. */
function notAUnit({ sheet }: CheckedTable, row: TableRow, column: number): Conflict | null {
  const cell = sheet?.cells[row.row]?.[column];
  if (typeof cell?.value !== 'number') return null;
  const written = cell.formula === undefined ? String(cell.value) : `=${cell.formula}`;
  return {
    vi: `Ô đơn vị ${cellAddress(row.row, column)} chứa ${written}, không phải đơn vị tính.`,
    en: `The unit cell ${cellAddress(row.row, column)} holds ${written}, which is no unit.`,
    stated: written,
    expected: null,
  };
}

function inTable(check: Check, checked: CheckedTable, targetOf: OfficialTarget | null): Finding[] {
  const unitColumn = checked.table.columns.find(({ role }) => role === 'unit') ?? null;
  const filled = checked.rows.filter((row) => isFilled(row, checked));
  const stated = filled.filter(({ unit }) => unit !== null).length;
  const isDue = unitColumn !== null && stated >= ENOUGH && stated >= MOST * filled.length;
  const plan = check.plan?.number ?? check.plan?.title ?? '';
  const findings: Finding[] = [];
  for (const row of filled) {
    const target = targetOf?.(checked, row) ?? null;
    const conflict =
      (unitColumn && notAUnit(checked, row, unitColumn.column)) ??
      conflictOf(checked, row, isDue, target?.unit ?? null, plan);
    if (!conflict) continue;
    const { vi, en, ...rest } = conflict;
    findings.push(
      findingAt(
        'unit-conflict',
        'warning',
        checked,
        { row, column: unitColumn },
        {
          message: { vi, en },
          ...rest,
          target: target?.id ?? null,
        },
      ),
    );
  }
  return findings;
}

/** A unit that is missing where it is needed, unknown, implausible, or not that of the official target. */
export const unitConflict: Rule = (check) => {
  const targetOf = check.plan ? officialTargets(check, check.plan) : null;
  return check.tables.flatMap((checked) => inTable(check, checked, targetOf));
};
