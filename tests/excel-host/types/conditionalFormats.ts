import { overlaps } from '../../../src/grid/address';
import { fullAddress, without } from '../model/areas';
import type { ConditionalFormatModel } from '../model/sheetModel';
import { HostError, notImplemented } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import type { RangeTarget } from './rangeTarget';
import { asBoolean, asColor, asOneOf, asText } from './readArgument';

/** The conditional formats that touch a range. */
export function conditionalFormats(target: RangeTarget): HostObject {
  const { workbook, sheet, areas } = target;
  const touching = (): ConditionalFormatModel[] =>
    sheet.formats.filter((format) =>
      format.areas.some((covered) => areas.some((area) => overlaps(covered, area))),
    );
  const find = (key: unknown): ConditionalFormatModel | undefined => touching().find(({ id }) => id === key);
  return {
    type: 'ConditionalFormatCollection',
    get: { Count: () => touching().length },
    call: {
      Add: (type) => {
        workbook.requireUnprotected(sheet);
        const kind = asOneOf(type, [
          'Custom',
          'CellValue',
          'ColorScale',
          'DataBar',
          'IconSet',
          'TopBottom',
          'PresetCriteria',
          'ContainsText',
        ]);
        if (kind !== 'Custom') throw notImplemented(`ConditionalFormatCollection.Add ${kind}`);
        const format = {
          id: workbook.newId(),
          areas,
          type: kind,
          formula: '',
          fill: '',
          color: '',
          bold: null,
        };
        sheet.formats.unshift(format);
        return conditionalFormat(target, format);
      },
      GetItem: (key) => {
        const format = find(key);
        if (!format) throw new HostError('ItemNotFound', `No conditional format ${String(key)}`);
        return conditionalFormat(target, format);
      },
      GetItemOrNullObject: (key) => {
        const format = find(key);
        return format ? conditionalFormat(target, format) : null;
      },
      GetItemAt: (index) => {
        const format = touching()[Number(index)];
        if (!format) throw new HostError('ItemNotFound', `No conditional format ${String(index)}`);
        return conditionalFormat(target, format);
      },
      GetCount: () => touching().length,
      ClearAll: () => {
        if (touching().length === 0) return;
        workbook.requireUnprotected(sheet);
        for (const format of touching()) {
          format.areas = areas.reduce(
            (left, hole) => left.flatMap((area) => without(area, hole)),
            format.areas,
          );
        }
        sheet.formats = sheet.formats.filter((format) => format.areas.length > 0);
      },
    },
    items: () => touching().map((format) => conditionalFormat(target, format)),
  };
}

function conditionalFormat(target: RangeTarget, format: ConditionalFormatModel): HostObject {
  const { workbook, sheet } = target;
  return {
    type: 'ConditionalFormat',
    key: format.id,
    get: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.formats.indexOf(format),
      StopIfTrue: () => false,
    },
    call: {
      Delete: () => {
        workbook.requireUnprotected(sheet);
        sheet.formats = sheet.formats.filter((other) => other !== format);
      },
      GetRange: () => singleArea(target, format),
      GetRangeOrNullObject: () => (format.areas.length === 1 ? singleArea(target, format) : null),
      GetRanges: () => rangeAreas({ workbook, sheet, areas: format.areas }),
    },
    set: {
      Priority: (value) => {
        workbook.requireUnprotected(sheet);
        const others = sheet.formats.filter((other) => other !== format);
        sheet.formats = [...others.slice(0, Number(value)), format, ...others.slice(Number(value))];
      },
    },
    to: {
      Custom: () => {
        if (format.type !== 'Custom') throw new HostError('InvalidOperation', 'Not a format with a formula');
        return customFormat(format);
      },
      CustomOrNullObject: () => (format.type === 'Custom' ? customFormat(format) : null),
    },
  };
}

function singleArea({ workbook, sheet }: RangeTarget, { areas }: ConditionalFormatModel): HostObject {
  const [area, ...more] = areas;
  if (!area || more.length > 0)
    throw new HostError(
      'InvalidOperation',
      `Several areas: ${areas.map((one) => fullAddress(sheet.name, one)).join()}`,
    );
  return range(workbook, sheet, area);
}

function customFormat(format: ConditionalFormatModel): HostObject {
  return {
    type: 'CustomConditionalFormat',
    to: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        get: { Formula: () => format.formula },
        set: {
          Formula: (value) => {
            const formula = asText(value);
            format.formula = formula.startsWith('=') ? formula : `=${formula}`;
          },
        },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        to: {
          Fill: () => ({
            type: 'ConditionalRangeFill',
            get: { Color: () => format.fill },
            set: { Color: (value) => (format.fill = asColor(value)) },
          }),
          Font: () => ({
            type: 'ConditionalRangeFont',
            get: { Color: () => format.color, Bold: () => format.bold },
            set: {
              Color: (value) => (format.color = asColor(value)),
              Bold: (value) => (format.bold = asBoolean(value)),
            },
          }),
        },
      }),
    },
  };
}
