import { cellAddress } from '../../grid/address';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { FormulaCell } from '../cellScans';
import type { CheckedTable, Rule } from '../check';
import { exactRatio, statedIn } from '../comparison';
import type { Finding } from '../finding';
import { movedDown, relativeFormula, type RelativeFormula } from '../relativeFormula';
import { findingAt, replacement, shownWith } from '../report';
import { statedComparisons } from '../statedComparisons';

interface Model extends FormulaCell {
  readonly relative: RelativeFormula;
}

/** The formula most rows of a column share: each reckons with the cells of its own row. */
interface Custom extends Model {
  readonly followers: ReadonlySet<FormulaCell>;
  /** How many rows of the column hold a number. */
  readonly numbers: number;
}

const ENOUGH = 4;
/** The share of a column's formulas that must be alike, and of its numbers before a typed one stands out. */
const MOST = 0.6;
const NEARLY_ALL = 0.8;

/** Formulas that read the same once their row's number is taken out of them. */
interface Alike {
  /** What stands between the row's number. */
  readonly parts: readonly string[];
  readonly cells: FormulaCell[];
}

/** More different formulas than this make no custom. */
const MOST_KINDS = 8;

function groupAlike(cells: readonly FormulaCell[]): Alike[] {
  const groups: Alike[] = [];
  for (const cell of cells) {
    const own = String(cell.row.row);
    const group = groups.find(({ parts }) => parts.join(own) === cell.formula);
    if (group) group.cells.push(cell);
    else if (groups.length < MOST_KINDS) groups.push({ parts: cell.formula.split(own), cells: [cell] });
  }
  return groups;
}

function customOf(checked: CheckedTable, column: TableColumn, cells: readonly FormulaCell[]): Custom | null {
  const largest = groupAlike(cells).reduce<readonly FormulaCell[]>(
    (most, group) => (group.cells.length > most.length ? group.cells : most),
    [],
  );
  const [first] = largest;
  if (!first || largest.length < ENOUGH || largest.length < MOST * cells.length) return null;
  const relative = relativeFormula(first.formula);
  if (!relative.references.some(({ row }) => row === first.row.row)) return null;
  const custom = { ...first, relative };
  const followers = new Set(largest);
  for (const cell of cells) {
    if (!followers.has(cell) && standing(cell, custom) === 'follows') followers.add(cell);
  }
  const numbers = checked.rows.filter(
    ({ cells: own }) => own.get(column.column)?.quantity.kind === 'number',
  ).length;
  return { ...custom, followers, numbers };
}

/** Whether a formula is the column's own, the column's own but for the rows it points at, or something else. */
function standing(
  { row, formula }: FormulaCell,
  { relative, row: model }: Model,
): 'follows' | 'drifts' | 'differs' {
  const own = relativeFormula(formula);
  if (own.shape !== relative.shape || own.references.length !== relative.references.length) return 'differs';
  const pairs = own.references.map((reference, index) => [reference, relative.references[index]] as const);
  if (!pairs.every(([reference, usual]) => usual?.column === reference.column)) return 'differs';
  const isMoved = pairs.some(
    ([reference, usual]) =>
      usual && !reference.isFixed && !usual.isFixed && reference.row - row.row !== usual.row - model.row,
  );
  return isMoved ? 'drifts' : 'follows';
}

/** What the column's own formula gives in a row, where the column compares two others. */
function valueIn(checked: CheckedTable, row: TableRow, column: TableColumn): number | null {
  const pair = statedComparisons(checked, column)?.pair;
  const stated = pair && statedIn(row, column, pair.form);
  const above = pair ? checked.soundValueAt(row, pair.numerator) : null;
  const below = pair ? checked.soundValueAt(row, pair.denominator) : null;
  const cell = row.cells.get(column.column);
  if (!stated || above === null || below === null || !(below > 0)) return null;
  if (cell?.quantity.kind !== 'number') return null;
  const exact = exactRatio(above, below, stated.form);
  return Number((cell.quantity.unit === '%' ? exact / 100 : exact).toPrecision(15));
}

const decimalsIn = (row: TableRow, { column }: TableColumn): number => {
  const quantity = row.cells.get(column)?.quantity;
  return quantity?.kind === 'number' ? quantity.decimals : 0;
};

function findingFor(
  checked: CheckedTable,
  column: TableColumn,
  row: TableRow,
  custom: Custom,
  formula: string | null,
): Finding {
  const right = movedDown(custom.formula, row.row - custom.row.row);
  const value = valueIn(checked, row, column);
  const address = cellAddress(row.row, column.column);
  const model = cellAddress(custom.row.row, column.column);
  return findingAt(
    'formula-drift',
    'warning',
    checked,
    { row, column },
    {
      message:
        formula === null
          ? {
              vi: `Ô ${address} gõ số trong khi cả cột dùng công thức (như ${model}: =${custom.formula}); số này sẽ không tự cập nhật.`,
              en: `Cell ${address} holds a typed number in a column of formulas (such as ${model}: =${custom.formula}); it will not follow later corrections.`,
            }
          : {
              vi: `Công thức ở ô ${address} (=${formula}) lấy số của dòng khác; theo các dòng bên cạnh phải là =${right}.`,
              en: `The formula in cell ${address} (=${formula}) points at another row; as in the rows beside it, it should be =${right}.`,
            },
      stated: formula === null ? null : `=${formula}`,
      expected: `=${right}`,
      fix:
        value === null
          ? null
          : {
              label: { vi: `Thay bằng công thức =${right}`, en: `Replace by the formula =${right}` },
              edits: [
                replacement(checked.table.sheet, row.row, column.column, {
                  value,
                  formula: right,
                  ...(formula === null
                    ? shownWith(checked, row.row, column.column, decimalsIn(row, column))
                    : {}),
                }),
              ],
            },
    },
  );
}

/** Numbers typed among formulas whose own cells are there to reckon with. */
function typedAmong(checked: CheckedTable, column: TableColumn, custom: Custom): TableRow[] {
  if (custom.followers.size < NEARLY_ALL * custom.numbers) return [];
  // A number that is wrong besides is told by the rule that says so.
  const wrong = new Set(
    (statedComparisons(checked, column)?.wrong ?? []).flatMap(({ row, outcome }) =>
      outcome.verdict === 'wrong' ? [row] : [],
    ),
  );
  const inputs = custom.relative.references
    .filter(({ row }) => row === custom.row.row)
    .map((reference) => reference.column);
  return checked.rows.filter((row) => {
    const cell = row.cells.get(column.column);
    if (cell?.stored !== 'number' || cell.quantity.kind !== 'number' || cell.computed) return false;
    return (
      !wrong.has(row) &&
      inputs.every((input) => {
        const given = row.cells.get(input);
        return given?.stored === 'number' && given.quantity.kind === 'number';
      })
    );
  });
}

function inColumn(checked: CheckedTable, column: TableColumn): Finding[] {
  const cells = checked.scan().formulas.get(column.column) ?? [];
  const custom = cells.length < ENOUGH ? null : customOf(checked, column, cells);
  if (!custom) return [];
  const drifted = cells.filter((cell) => !custom.followers.has(cell) && standing(cell, custom) === 'drifts');
  return [
    ...drifted.map(({ row, formula }) => findingFor(checked, column, row, custom, formula)),
    ...typedAmong(checked, column, custom).map((row) => findingFor(checked, column, row, custom, null)),
  ];
}

/** A formula that points at another row than its neighbours' do, or a typed number in a column of formulas. */
export const formulaDrift: Rule = ({ tables }) =>
  tables.flatMap((checked) => checked.numeric.flatMap((column) => inColumn(checked, column)));
