import { areaAddress } from '../../grid/address';
import type { ConditionalRule } from '../../grid/workbook';
import { areasOfAddress } from './addresses';
import { followed, reading, type Reading } from './reading';

/** A conditional format; the look is that of rules with a formula, as far as the product writes it. */
export interface FormatState extends ConditionalRule {
  readonly id: string;
  /** Colours as `#RRGGBB`, empty where the format sets none. */
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
}

const BYTES_PER_FORMAT = 1_500;

/** The conditional formats of a sheet in the order of their priority. */
export function readFormats(worksheet: Excel.Worksheet): Reading<FormatState[]> {
  const listed = reading(
    BYTES_PER_FORMAT,
    () => worksheet.getRange().conditionalFormats.load('items/id,items/type'),
    ({ items }) => items,
  );
  return followed(listed, (formats) =>
    reading(
      formats.length * BYTES_PER_FORMAT,
      () =>
        formats.map((format) => ({
          format,
          ranges: format.getRanges().untrack().load('address'),
          custom: format.type === 'Custom' ? loadCustom(format.custom) : null,
        })),
      (loaded) =>
        loaded.map(({ format, ranges, custom }) => ({
          id: format.id,
          areas: areasOfAddress(ranges.address),
          formula: custom ? custom.rule.formula.replace(/^=/, '') : null,
          fill: custom?.fill.color ?? '',
          color: custom?.font.color ?? '',
          bold: custom?.font.bold ?? false,
        })),
    ),
  );
}

interface LoadedFormat {
  readonly rule: Excel.ConditionalFormatRule;
  readonly fill: Excel.ConditionalRangeFill;
  readonly font: Excel.ConditionalRangeFont;
}

function loadCustom({ rule, format }: Excel.CustomConditionalFormat): LoadedFormat {
  return {
    rule: rule.load('formula'),
    fill: format.fill.load('color'),
    font: format.font.load('color,bold'),
  };
}

/** What tells a conditional format from others: where it stands and its formula. */
export function formatSignature({ areas, formula }: ConditionalRule): string {
  return [...areas.map(areaAddress), formula].join('|');
}
