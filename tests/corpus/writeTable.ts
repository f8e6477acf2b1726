import type { CellValue } from '../../src/grid/workbook';
import { cellAddress } from '../../src/grid/address';
import type { ColumnRole, RowKind, TableColumn, Authority } from '../../src/reading/indicatorTable';
import type { DraftSheet, Look } from './draftSheet';
import type { Random } from './random';
import type { ColumnTruth, RowTruth, TableTruth, ValueTruth } from './truth';

/** What a cell is given, and what it says when that is not plain. */
export interface Given {
  readonly value: CellValue;
  readonly says?: number | string;
  readonly look?: Look;
  readonly formula?: string;
}

/** A header cell; one with others under it is a caption. */
export interface Head {
  readonly text: string;
  readonly role?: ColumnRole;
  /** Names the series of figures that stands in the column. */
  readonly id?: string;
  /** For comparison columns: the series compared. */
  readonly ratio?: readonly [numerator: string, denominator: string];
  readonly of?: TableColumn['of'];
  readonly form?: NonNullable<TableColumn['form']>;
  readonly period?: string | null;
  readonly authority?: Authority | null;
  readonly block?: string | null;
  /** The header is a formula with this text as result. */
  readonly formula?: boolean;
  /** Typed without the merge that would tell how far it reaches. */
  readonly loose?: boolean;
  readonly under?: readonly Head[];
}

/** A row of the body, as written and as meant. */
export interface Line {
  readonly mark: string | number | null;
  /** As it stands in the name cell. */
  readonly text: string;
  /** As meant, where marks are written before it. */
  readonly name?: string;
  /** As meant, where the mark stands before the name. */
  readonly ordinal?: string;
  readonly unit: string | null;
  /** As meant, where it is not what the unit cell says in canonical spelling. */
  readonly means?: string | null;
  readonly kind: RowKind;
  readonly depth: number;
  readonly base?: number;
  readonly decimals?: number;
  readonly partial?: boolean;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly cells?: Readonly<Record<string, Given | CellValue>>;
  /** Takes another row than the nearest one of smaller depth as parent; counted in lines. */
  readonly noParent?: boolean;
}

export interface TableStyle {
  readonly top: number;
  readonly left: number;
  /** Merge captions and the heads that stand over several rows. */
  readonly merged?: boolean;
  readonly index?: 'bracketed' | 'plain' | 'letters' | 'formulas';
  /** Write the header again after these lines. */
  readonly repeatAfter?: readonly number[];
  readonly blankAfter?: readonly number[];
  /** Leave an empty column after the columns of these ids. */
  readonly spacerAfter?: readonly string[];
  readonly hiddenLines?: readonly number[];
  readonly hiddenIds?: readonly string[];
  /** Figures written as text with these separators. */
  readonly textual?: 'vi' | 'en';
  readonly boldGroups?: boolean;
  readonly bordered?: boolean;
  /** Ratios live as formulas. */
  readonly live?: boolean;
  readonly percentFormat?: boolean;
  readonly unit?: string | null;
  readonly headLook?: Look;
  readonly encode?: (text: string) => string;
  readonly font?: string;
  readonly blocks?: readonly string[];
  /** Decimals of the ratio columns. */
  readonly ratioDecimals?: number;
}

interface Leaf {
  readonly head: Head;
  readonly column: number;
}

/** Writes a table with its header, index row and body on a draft, and says what stands there. */
export function writeTable(
  draft: DraftSheet,
  heads: readonly Head[],
  lines: readonly Line[],
  style: TableStyle,
  random: Random,
): TableTruth {
  const depth = Math.max(...heads.map(depthOf));
  const leaves: Leaf[] = [];
  const encode = style.encode ?? ((text: string) => text);
  const font: Look = style.font === undefined ? {} : { font: style.font };
  const headLook: Look = {
    bold: true,
    horizontal: 'center',
    bordered: style.bordered ?? true,
    ...font,
    ...style.headLook,
  };
  const writeHeads = (top: number, collect: boolean): void => {
    let column = style.left;
    const place = (head: Head, row: number, at: number): number => {
      const rows = head.under ? 1 : top + depth - row;
      let next = at;
      if (head.under) for (const below of head.under) next = place(below, row + 1, next);
      else {
        if (collect) leaves.push({ head, column: at });
        next = at + 1 + (style.spacerAfter?.includes(head.id ?? head.role ?? '') ? 1 : 0);
      }
      const width = head.under ? lastColumn(head, at, style) - at + 1 : 1;
      draft.put(row, at, encode(head.text), headLook, head.formula ? '"…"' : undefined);
      if (style.merged !== false && !head.loose) draft.merge(row, at, row + rows - 1, at + width - 1);
      return next;
    };
    for (const head of heads) column = place(head, top, column);
  };
  writeHeads(style.top, true);
  const headerRows = Array.from({ length: depth }, (_, at) => style.top + at);
  let row = style.top + depth;
  const indexRow = style.index ? row++ : null;
  if (indexRow !== null) writeIndex(draft, leaves, indexRow, style);

  const rows: RowTruth[] = [];
  const values: ValueTruth[] = [];
  const parents: number[] = [];
  lines.forEach((line, at) => {
    const series = new Map<string, number>();
    for (const leaf of leaves) {
      const given = givenFor(leaf, line, row, leaves, series, style, random);
      if (given === null) continue;
      draft.put(
        row,
        leaf.column,
        given.value,
        { bordered: style.bordered ?? true, ...font, bold: line.bold ?? false, ...given.look },
        given.formula,
      );
      if (given.says !== undefined) values.push({ row, column: leaf.column, says: given.says });
    }
    writeLine(draft, leaves, line, row, { ...style, encode }, font);
    parents.length = line.depth;
    const parent = line.noParent ? null : (parents.filter((one) => one > 0).at(-1) ?? null);
    rows.push({
      row,
      ordinal: line.ordinal ?? (line.mark === null ? null : String(line.mark)),
      name: line.name ?? line.text,
      kind: line.kind,
      level: line.depth,
      parent,
      unit: line.means === undefined ? line.unit : line.means,
      partial: line.partial ?? false,
    });
    parents[line.depth] = row;
    if (style.hiddenLines?.includes(at)) draft.hiddenRows.add(row);
    row++;
    if (style.repeatAfter?.includes(at)) {
      writeHeads(row, false);
      row += depth;
    }
    if (style.blankAfter?.includes(at)) row++;
  });
  for (const { head, column } of leaves)
    if (style.hiddenIds?.includes(head.id ?? '')) draft.hiddenColumns.add(column);
  return {
    headerRows,
    indexRow,
    firstRow: rows[0]?.row ?? 0,
    lastRow: rows.at(-1)?.row ?? 0,
    left: style.left,
    right: leaves.at(-1)?.column ?? style.left,
    unit: style.unit ?? null,
    columns: leaves.map((leaf) => columnTruth(leaf, leaves)),
    rows,
    values,
    blocks: style.blocks ?? [],
  };
}

function depthOf(head: Head): number {
  return 1 + Math.max(0, ...(head.under ?? []).map(depthOf));
}

function lastColumn(head: Head, at: number, style: TableStyle): number {
  if (!head.under) return at;
  let next = at;
  let last = at;
  for (const below of head.under) {
    last = lastColumn(below, next, style);
    next = last + 1 + (style.spacerAfter?.includes(below.id ?? below.role ?? '') && !below.under ? 1 : 0);
  }
  return last;
}

function columnTruth({ head, column }: Leaf, leaves: readonly Leaf[]): ColumnTruth {
  const columnOf = (id: string | undefined): number | null => {
    const own = leaves.find(
      (leaf) => leaf.head.id === id && (leaf.head.block ?? null) === (head.block ?? null),
    );
    return own?.column ?? null;
  };
  const role = head.ratio ? 'ratio' : (head.role ?? 'other');
  return {
    column,
    role,
    ...(head.period === undefined ? {} : { period: head.period }),
    ...(role === 'plan' ? { authority: head.authority ?? null } : {}),
    ...(head.block === undefined ? {} : { block: head.block }),
    ...(head.ratio
      ? {
          of: head.of ?? null,
          form: head.form ?? 'percent',
          numerator: columnOf(head.ratio[0]),
          denominator: columnOf(head.ratio[1]),
        }
      : {}),
  };
}

function writeIndex(
  draft: DraftSheet,
  leaves: readonly Leaf[],
  row: number,
  { index, left }: TableStyle,
): void {
  const label = (at: number): string => {
    if (index === 'letters' && at < 3) return 'ABC'.charAt(at);
    return String(index === 'letters' ? at - 2 : at + 1);
  };
  leaves.forEach(({ head, column }, at) => {
    const own = label(at);
    let text: string | number = index === 'plain' ? Number(own) : index === 'letters' ? own : `(${own})`;
    if (index === 'formulas' && head.ratio) {
      const [n, d] = head.ratio.map((id) => leaves.findIndex((leaf) => leaf.head.id === id) + 1);
      text = `(${own}=${n}/${d})`;
    }
    draft.put(row, column, text, { horizontal: 'center', italic: true, bordered: left > 0 });
  });
}

function writeLine(
  draft: DraftSheet,
  leaves: readonly Leaf[],
  line: Line,
  row: number,
  { encode = (text) => text, bordered = true }: TableStyle,
  font: Look,
): void {
  const look: Look = { bordered, bold: line.bold ?? false, ...font };
  for (const { head, column } of leaves) {
    if (head.role === 'ordinal') {
      const mark = typeof line.mark === 'string' ? encode(line.mark) : line.mark;
      draft.put(row, column, mark, { ...look, horizontal: 'center' });
    }
    if (head.role === 'name')
      draft.put(row, column, encode(line.text), { ...look, indent: line.indent ?? 0, horizontal: 'left' });
    if (head.role === 'unit')
      draft.put(row, column, line.unit === null ? null : encode(line.unit), {
        ...look,
        horizontal: 'center',
      });
  }
}

const FIGURED: readonly (ColumnRole | undefined)[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
];
const WORDLESS: readonly (ColumnRole | undefined)[] = ['ordinal', 'name', 'unit'];

/** What stands in a data cell: what the line gives, else a figure of the series, else nothing. */
function givenFor(
  { head, column }: Leaf,
  line: Line,
  row: number,
  leaves: readonly Leaf[],
  series: Map<string, number>,
  style: TableStyle,
  random: Random,
): Given | null {
  if (WORDLESS.includes(head.role)) return null;
  const key = `${head.block ?? ''}/${head.id ?? ''}`;
  const own = line.cells?.[head.id ?? ''];
  if (own !== undefined) {
    const given: Given = own !== null && typeof own === 'object' && 'value' in own ? own : { value: own };
    if (typeof given.value === 'number' && given.says === undefined) series.set(key, given.value);
    const says = given.says ?? (typeof given.value === 'number' ? given.value : undefined);
    return says === undefined ? given : { ...given, says };
  }
  if (line.base === undefined || (head.id === undefined && !head.ratio)) return null;
  if (!head.ratio && !FIGURED.includes(head.role)) return null;
  if (head.ratio) return ratioCell(head, row, line, leaves, series, style, column);
  const decimals = line.decimals ?? (Number.isInteger(line.base) ? 0 : 1);
  const value = Number((line.base * random.between(0.72, 1.24)).toFixed(decimals));
  series.set(key, value);
  if (style.textual) {
    return { value: written(value, decimals, style.textual), says: value };
  }
  return {
    value,
    says: value,
    look: { numberFormat: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` },
  };
}

function ratioCell(
  head: Head,
  row: number,
  line: Line,
  leaves: readonly Leaf[],
  series: ReadonlyMap<string, number>,
  style: TableStyle,
  column: number,
): Given | null {
  const [n, d] = (head.ratio ?? []).map((id) => series.get(`${head.block ?? ''}/${id}`));
  if (n === undefined || d === undefined || d === 0 || line.unit === '%') return null;
  const form = head.form ?? 'percent';
  const exact = form === 'factor' ? n / d : form === 'growth' ? 100 * (n / d - 1) : (100 * n) / d;
  const decimals = style.ratioDecimals ?? (form === 'factor' ? 3 : 1);
  const address = (id: string | undefined): string => {
    const leaf = leaves.find(
      (one) => one.head.id === id && (one.head.block ?? null) === (head.block ?? null),
    );
    return cellAddress(row, leaf?.column ?? column);
  };
  if (style.percentFormat && form === 'percent') {
    const value = Number((exact / 100).toFixed(4));
    return { value, says: Number((value * 100).toFixed(2)), look: { numberFormat: '0.0%' } };
  }
  const value = Number(exact.toFixed(decimals));
  if (style.live) {
    const formula = `${address(head.ratio?.[0])}/${address(head.ratio?.[1])}*100`;
    return { value: exact, says: exact, formula, look: { numberFormat: '0.0' } };
  }
  if (style.textual) return { value: written(value, decimals, style.textual), says: value };
  return { value, says: value };
}

/** A number as people type it. */
export function written(value: number, decimals: number, separators: 'vi' | 'en'): string {
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return separators === 'en' ? text : text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
