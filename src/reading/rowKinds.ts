import type { Certainty, RowKind } from './indicatorTable';
import type { TreeRow } from './rowTree';
import type { ReadUnit } from './unitText';

/** What a row's kind is read from. */
export interface KindRow {
  readonly outline: TreeRow;
  /** "Trong đó" stands before it or a sibling above. */
  readonly partial: boolean;
  readonly bullet: boolean;
  readonly numbered: boolean;
  readonly parent: number | null;
  /** The unit of its own unit cell. */
  readonly unit: ReadUnit | null;
  readonly bold: boolean;
}

export interface KindChoice extends Certainty {
  readonly kind: RowKind;
}

const choice = (kind: RowKind, confidence: number, vi: string, en: string): KindChoice => ({
  kind,
  confidence,
  evidence: [{ weight: Math.log(confidence / (1 - confidence)), text: { vi, en } }],
});

const NOTE = choice('note', 0.9, 'Dòng ghi chú', 'A remark');
const TOTAL = choice('total', 0.95, 'Dòng tổng không đánh số', 'An unnumbered total');
const HEADING = choice('group', 0.95, 'Không có số liệu, có dòng con', 'No figures, rows below belong to it');
const BARE_HEADING = choice('group', 0.75, 'Không có số liệu và đơn vị', 'Neither figures nor unit');
const EMPTY = choice('indicator', 0.75, 'Chỉ tiêu chưa có số liệu', 'An indicator without figures yet');
const PART = choice('component', 0.95, 'Là một phần của chỉ tiêu trên', 'A part of the indicator above');
const LOOSE_PART = choice(
  'component',
  0.75,
  'Không đánh số, đứng dưới chỉ tiêu có số liệu',
  'Unnumbered, under an indicator with figures',
);
const INDICATOR = choice('indicator', 0.95, 'Có số liệu', 'It has figures');

/** The kind of every row, by its figures, its mark and what stands under it. */
export function chooseKinds(rows: readonly KindRow[]): readonly KindChoice[] {
  const parents = new Set<number>();
  for (const { parent } of rows) if (parent !== null) parents.add(parent);
  return rows.map((row, at) =>
    kindOf(row, parents.has(at), row.parent === null ? undefined : rows[row.parent]),
  );
}

function kindOf(row: KindRow, hasChildren: boolean, parent: KindRow | undefined): KindChoice {
  if (row.outline.note) return NOTE;
  if (row.outline.total) return TOTAL;
  if (!row.outline.hasData) {
    if (hasChildren) return HEADING;
    if (isPart(row, parent)) return PART;
    return row.unit === null && (row.outline.heading || (row.outline.capitals && !row.numbered))
      ? BARE_HEADING
      : EMPTY;
  }
  if (isPart(row, parent)) return PART;
  const loose =
    parent?.outline.hasData === true && !parent.outline.total && !row.numbered && !row.outline.heading;
  return loose && sameMeasure(row, parent) ? LOOSE_PART : INDICATOR;
}

/** Bullets and "Trong đó" make a part of a measured row; under a mere heading they are indicators. */
function isPart(row: KindRow, parent: KindRow | undefined): boolean {
  if (!parent) return false;
  if (row.outline.amongOthers || row.partial) return true;
  const measured = parent.outline.hasData || parent.unit !== null || parent.bullet;
  return row.bullet && (measured || (parent.numbered && !parent.outline.capitals && !parent.bold));
}

function sameMeasure(row: KindRow, parent: KindRow): boolean {
  if (row.unit === null || parent.unit === null) return true;
  return row.unit.dimension === parent.unit.dimension;
}
