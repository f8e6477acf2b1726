import type { Certainty, RowKind } from './indicatorTable';
import type { OutlineMark } from './outlineClass';
import type { TreeRow } from './rowTree';
import type { ReadUnit } from './unitText';

/** What a row's kind is read from. */
export interface KindRow {
  readonly outline: TreeRow;
  readonly mark: OutlineMark | null;
  /** The unit of its own unit cell. */
  readonly unit: ReadUnit | null;
  readonly bold: boolean;
}

/** How a row stands among others. */
export interface KindContext {
  /** "Trong đó" stands before it or a sibling above. */
  readonly partial: boolean;
  readonly hasChildren: boolean;
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

/** The kind of a row, by its figures, its mark, the row it belongs under and what stands under it. */
export function chooseKind(row: KindRow, parent: KindRow | undefined, context: KindContext): KindChoice {
  const { outline } = row;
  if (outline.note) return NOTE;
  if (outline.total) return TOTAL;
  const part = parent !== undefined && isPart(row, parent, context);
  if (!outline.hasData) {
    if (context.hasChildren) return HEADING;
    if (part) return PART;
    return row.unit === null && (outline.heading || (outline.capitals && !isNumbered(row)))
      ? BARE_HEADING
      : EMPTY;
  }
  if (part) return PART;
  const loose =
    parent?.outline.hasData === true && !parent.outline.total && !isNumbered(row) && !outline.heading;
  return loose && sameMeasure(row, parent) ? LOOSE_PART : INDICATOR;
}

/** Bullets and "Trong đó" make a part of a measured row; under a mere heading they are indicators. */
function isPart(row: KindRow, parent: KindRow, { partial }: KindContext): boolean {
  if (row.outline.amongOthers || partial) return true;
  const measured = parent.outline.hasData || parent.unit !== null || isBullet(parent);
  return isBullet(row) && (measured || (isNumbered(parent) && !parent.outline.capitals && !parent.bold));
}

/** Marks that are all alike have the number 0. */
function isBullet({ mark }: KindRow): boolean {
  return mark?.number === 0;
}

function isNumbered({ mark }: KindRow): boolean {
  return mark !== null && mark.number > 0;
}

function sameMeasure(row: KindRow, parent: KindRow): boolean {
  if (row.unit === null || parent.unit === null) return true;
  return row.unit.dimension === parent.unit.dimension;
}
