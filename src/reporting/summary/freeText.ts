import type { NewStyle } from '../../edits/edit';
import type { Area } from '../../grid/workbook';
import type { SheetDraft } from './sheetDraft';

/** A text the officer may write over. */
export interface FreeText {
  /** What it is, whatever place it moves to. */
  readonly key: string;
  /** What stands there now: the officer's own text, else ours. */
  readonly text: string;
  /** Ours. */
  readonly written: string;
}

/** Writes a text the officer may write over, and remembers what is ours. */
export function putFreeText(
  draft: SheetDraft,
  area: Area,
  { key, text, written }: FreeText,
  style: NewStyle,
): void {
  draft.span(area, { value: text === '' ? null : text, style });
  draft.free.push({ key, row: area.top, column: area.left, written });
}
