import type { Look } from '../model/look';
import { notImplemented } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { borderCollection } from './borders';
import { asBoolean, asColor, asNumber, asOneOf, asText } from './readArgument';
import { changeLooks, looksIn, uniform, type RangeTarget } from './rangeTarget';
import { columnSizes, rowSizes } from './sizes';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** RangeFormat of a Range or of RangeAreas. */
export function rangeFormat(target: RangeTarget): HostObject {
  const read = <Key extends keyof Look>(key: Key) => ({ get: () => uniform(looksIn(target), key) });
  const write =
    <Key extends keyof Look>(key: Key, check: (value: unknown) => Look[Key]) =>
    (value: unknown) => {
      const checked = check(value);
      changeLooks(target, (look) => ({ ...look, [key]: checked }));
    };
  const columns = columnSizes(target);
  const rows = rowSizes(target);
  return {
    type: 'RangeFormat',
    get: {
      HorizontalAlignment: read('horizontal').get,
      VerticalAlignment: read('vertical').get,
      WrapText: read('wrap').get,
      IndentLevel: read('indent').get,
      TextOrientation: read('orientation').get,
      ColumnWidth: columns.width,
      UseStandardWidth: columns.isStandard,
      RowHeight: rows.height,
      UseStandardHeight: rows.isStandard,
    },
    set: {
      HorizontalAlignment: write('horizontal', (value) => asOneOf(value, HORIZONTAL)),
      VerticalAlignment: write('vertical', (value) => asOneOf(value, VERTICAL)),
      WrapText: write('wrap', asBoolean),
      IndentLevel: write('indent', asNumber),
      TextOrientation: write('orientation', asNumber),
      ColumnWidth: (value) => columns.setWidth(asNumber(value)),
      UseStandardWidth: (value) => {
        if (asBoolean(value)) columns.reset();
      },
      RowHeight: (value) => rows.setHeight(asNumber(value)),
      UseStandardHeight: (value) => {
        if (asBoolean(value)) rows.reset();
      },
    },
    call: {
      AutofitColumns: () => {
        throw notImplemented('RangeFormat.AutofitColumns');
      },
      AutofitRows: () => rows.reset(),
    },
    to: {
      Font: () => ({
        type: 'RangeFont',
        get: {
          Name: read('fontName').get,
          Size: read('fontSize').get,
          Bold: read('bold').get,
          Italic: read('italic').get,
          Underline: read('underline').get,
          Strikethrough: read('strikethrough').get,
          Color: read('color').get,
        },
        set: {
          Name: write('fontName', asText),
          Size: write('fontSize', asNumber),
          Bold: write('bold', asBoolean),
          Italic: write('italic', asBoolean),
          Underline: write('underline', (value) => asOneOf(value, UNDERLINE)),
          Strikethrough: write('strikethrough', asBoolean),
          Color: write('color', asColor),
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        get: {
          Color: () => fillColor(uniform(looksIn(target), 'fill')),
          Pattern: () => fillPattern(uniform(looksIn(target), 'fill')),
        },
        set: { Color: write('fill', asColor) },
        call: { Clear: () => changeLooks(target, (look) => ({ ...look, fill: '' })) },
      }),
      Borders: () => borderCollection(target),
      Protection: () => ({
        type: 'FormatProtection',
        get: { Locked: read('locked').get },
        set: {
          Locked: (value) => {
            target.workbook.requireUnprotected(target.sheet);
            write('locked', asBoolean)(value);
          },
        },
      }),
    },
  };
}

/** Excel reports no fill as white, and mixed fills as an empty text. */
export function fillColor(fill: string | null): string {
  if (fill === null) return '';
  return fill === '' ? '#FFFFFF' : fill;
}

export function fillPattern(fill: string | null): string | null {
  if (fill === null) return null;
  return fill === '' ? 'None' : 'Solid';
}
