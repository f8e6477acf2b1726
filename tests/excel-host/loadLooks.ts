import type ExcelJS from 'exceljs';
import type { Line, Look } from './model/look';
import type { WorkbookModel } from './model/workbookModel';

/**
 * Gives an open workbook the looks that stand in its file and that plain data does not hold: fills, colours, sizes,
 * lines side by side, and the looks of blank cells.
 * @param book the same file as an independent library reads it
 */
export function loadLooks(model: WorkbookModel, book: ExcelJS.Workbook): void {
  for (const sheet of model.sheets) {
    const source = book.getWorksheet(sheet.name);
    for (const [index, { style }] of (source?.columns ?? []).entries()) {
      const columnStyle = style;
      if (columnStyle && Object.keys(columnStyle).length > 0) {
        sheet.columnLooks.set(index + 1, lookOf(columnStyle, sheet.plain));
      }
    }
    source?.eachRow({ includeEmpty: true }, (row, rowNumber) => {
      row.eachCell({ includeEmpty: true }, ({ style }, column) => {
        if (Object.keys(style).length > 0) {
          sheet.ensureCell(rowNumber, column).look = lookOf(style, sheet.plain);
        }
      });
    });
  }
}

function lookOf({ font, alignment, border, fill, numFmt }: Partial<ExcelJS.Style>, plain: Look): Look {
  return {
    ...plain,
    numberFormat: numFmt ?? plain.numberFormat,
    fontName: font?.name ?? plain.fontName,
    fontSize: font?.size ?? plain.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    color: colorOf(font?.color) ?? plain.color,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? (colorOf(fill.fgColor) ?? '') : '',
    horizontal: capital(alignment?.horizontal) ?? plain.horizontal,
    vertical: VERTICAL[alignment?.vertical ?? ''] ?? plain.vertical,
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    top: lineOf(border?.top),
    bottom: lineOf(border?.bottom),
    left: lineOf(border?.left),
    right: lineOf(border?.right),
  };
}

const VERTICAL: Readonly<Record<string, string>> = { top: 'Top', middle: 'Center', bottom: 'Bottom' };

/** Style and weight of the lines that files name by one word. */
const LINES: Readonly<Record<string, Pick<Line, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
};

function lineOf(border: Partial<ExcelJS.Border> | undefined): Line | null {
  const line = LINES[border?.style ?? ''];
  return line ? { ...line, color: colorOf(border?.color) ?? '#000000' } : null;
}

/** Theme colours are left out: the emulated workbook has no theme. */
function colorOf(color: Partial<ExcelJS.Color> | undefined): string | null {
  return color?.argb === undefined ? null : `#${color.argb.slice(2).toUpperCase()}`;
}

function capital(word: string | undefined): string | null {
  return word === undefined ? null : word.charAt(0).toUpperCase() + word.slice(1);
}
