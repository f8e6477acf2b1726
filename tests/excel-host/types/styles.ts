import { DEFAULT_LOOK } from '../model/look';
import type { WorkbookModel } from '../model/workbookModel';
import type { HostObject } from '../wire/hostObject';
import { fillColor, fillPattern } from './rangeFormat';

/** The named styles of the workbook: the emulator knows the plain one. */
export function styleCollection({ sheets }: WorkbookModel): HostObject {
  const normal = sheets[0]?.plain ?? DEFAULT_LOOK;
  return {
    type: 'StyleCollection',
    call: {
      GetItemOrNullObject: (name) =>
        name !== 'Normal'
          ? null
          : {
              type: 'Style',
              key: 'Normal',
              get: {
                HorizontalAlignment: () => normal.horizontal,
                VerticalAlignment: () => normal.vertical,
                WrapText: () => normal.wrap,
                IndentLevel: () => normal.indent,
                TextOrientation: () => normal.orientation,
                NumberFormat: () => normal.numberFormat,
              },
              to: {
                Fill: () => ({
                  type: 'RangeFill',
                  get: { Color: () => fillColor(normal.fill), Pattern: () => fillPattern(normal.fill) },
                }),
                Font: () => ({
                  type: 'RangeFont',
                  get: {
                    Name: () => normal.fontName,
                    Size: () => normal.fontSize,
                    Bold: () => normal.bold,
                    Italic: () => normal.italic,
                    Underline: () => normal.underline,
                    Strikethrough: () => normal.strikethrough,
                    Color: () => normal.color,
                  },
                }),
              },
            },
    },
  };
}
