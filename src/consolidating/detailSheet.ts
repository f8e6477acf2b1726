import type { NewCell } from '../edits/edit';
import { areaAddress, cellAddress, quoteSheet } from '../grid/address';
import { factorTo } from './commonUnit';
import type { ConsolidatedIndicator, Consolidation, Measure, SourceFigure, SourceRow } from './consolidation';
import { SHORT_HEADS, shownMeasures } from './measureHeads';
import { STATE_WORDS } from './reports';
import { cell, CENTRED, figureLook, FIRST_ROW, GIVEN, WORDY, type SheetDraft } from './sheetDraft';
import { DETAIL_SHEET } from './sheetNames';

/** The columns before the figures: number, indicator, unit, file, sheet, name and unit in the file. */
const LEADING = ['STT', 'Chỉ tiêu', 'ĐVT', 'Tệp', 'Trang tính', 'Tên trong tệp', 'ĐVT trong tệp'];
const LEADING_WIDTHS = [6, 36, 12, 24, 16, 30, 12];

/** Where a measure stands in the columns, counted from 1: the cell's address, the figure there, the converted one. */
const columnsOf = (
  at: number,
): { readonly place: number; readonly own: number; readonly converted: number } => {
  const place = LEADING.length + 1 + 3 * at;
  return { place, own: place + 1, converted: place + 2 };
};

/** The sheet that holds every figure of every workbook, and where the figures of each indicator stand on it. */
export interface DetailSheet {
  readonly draft: SheetDraft;
  /** The converted figures of an indicator (by index) as a reference for formulas; null for a heading. */
  readonly reference: (indicator: number, measure: Measure) => string | null;
}

/** `X5/1000` rather than `X5*0.001`, which is not exact in binary. */
function converting(address: string, factor: number): string {
  if (factor === 1) return address;
  return factor > 1 ? `${address}*${factor}` : `${address}/${Number((1 / factor).toPrecision(12))}`;
}

/** What stands in the file: the number, or the words. */
function ownCell(figure: SourceFigure | undefined): NewCell {
  if (!figure) return cell(null, GIVEN);
  if (figure.value !== null) return cell(figure.value, GIVEN);
  return cell(figure.text, CENTRED);
}

/** The figure in the common unit, live: it follows when a missing figure is filled in beside it. */
function convertedCell(
  figure: SourceFigure | undefined,
  own: string,
  factor: number | null,
  decimals: number,
): NewCell {
  const style = figureLook(decimals);
  const state = figure?.state ?? 'blank';
  if (factor === null || state === 'other-period' || state === 'other-authority') return cell(null, style);
  const value = figure?.converted ?? '';
  return cell(value, style, `IF(ISNUMBER(${own}),${converting(own, factor)},"")`);
}

function stateText(row: SourceRow | undefined, measures: readonly Measure[]): string {
  if (!row) return 'không có chỉ tiêu này';
  const remarks = measures.flatMap((measure) => {
    const { state, estimate } = row.figures[measure];
    if (state === 'counted') return estimate ? [`${SHORT_HEADS[measure]}: số ước`] : [];
    return [`${SHORT_HEADS[measure]}: ${STATE_WORDS[state]}`];
  });
  return remarks.length === 0 ? 'đã báo cáo' : remarks.join('; ');
}

interface Line {
  readonly indicator: ConsolidatedIndicator;
  readonly number: number;
  readonly file: string;
  readonly row: SourceRow | undefined;
  /** Counted from 1. */
  readonly at: number;
}

function lineCells({ indicator, number, file, row, at }: Line, measures: readonly Measure[]): NewCell[] {
  const unit = row?.unit ?? (row ? null : indicator.unit);
  const factor = factorTo(indicator.unit, unit);
  return [
    cell(number, CENTRED),
    cell(indicator.name, WORDY),
    cell(indicator.unit, CENTRED),
    cell(file, WORDY),
    cell(row?.sheet ?? null, WORDY),
    cell(row && row.name !== indicator.name ? row.name : null, WORDY),
    cell(row?.unit ?? null, CENTRED),
    ...measures.flatMap((measure, index) => {
      const figure = row?.figures[measure];
      const own = cellAddress(at, columnsOf(index).own);
      return [
        cell(figure ? figure.cells.join(', ') : null, CENTRED),
        ownCell(figure),
        convertedCell(figure, own, factor, indicator.decimals),
      ];
    }),
    cell(stateText(row, measures), WORDY),
  ];
}

/**
 * Writes one row for every indicator and workbook: where the figure stands, the figure itself and the figure in the
 * common unit. The rows of an indicator follow one another, one for every workbook that has its table.
 */
export function detailSheet(consolidation: Consolidation): DetailSheet {
  const { indicators, sources } = consolidation;
  const measures = shownMeasures(consolidation);
  const spans = new Map<number, readonly [top: number, bottom: number]>();
  const rows: NewCell[][] = [];
  indicators.forEach((indicator, index) => {
    if (indicator.rowKind === 'group') return;
    const bySource = new Map(indicator.rows.map((row) => [row.source, row]));
    const having = [...bySource.keys(), ...indicator.absent].sort((a, b) => a - b);
    const top = FIRST_ROW + rows.length;
    spans.set(index, [top, top + having.length - 1]);
    for (const source of having) {
      const at = FIRST_ROW + rows.length;
      const file = sources[source]?.file ?? '';
      rows.push(lineCells({ indicator, number: spans.size, file, row: bySource.get(source), at }, measures));
    }
  });
  return {
    draft: {
      name: DETAIL_SHEET,
      title: 'CHI TIẾT SỐ LIỆU TỪNG TỆP',
      subtitle:
        'Mỗi dòng là số của một tệp cho một chỉ tiêu: ô trong tệp, số ghi ở đó, số đã đổi sang đơn vị chung.',
      heads: [
        ...LEADING,
        ...measures.flatMap((measure) => [
          `Ô ${SHORT_HEADS[measure].toLowerCase()}`,
          `${SHORT_HEADS[measure]} ghi trong tệp`,
          `${SHORT_HEADS[measure]} theo đơn vị chung`,
        ]),
        'Tình trạng',
      ],
      widths: [...LEADING_WIDTHS, ...measures.flatMap(() => [9, 14, 14]), 34],
      rows,
    },
    reference: (indicator, measure) => {
      const span = spans.get(indicator);
      const at = measures.indexOf(measure);
      if (!span || at < 0) return null;
      const { converted } = columnsOf(at);
      const area = { top: span[0], left: converted, bottom: span[1], right: converted };
      return `${quoteSheet(DETAIL_SHEET)}!${areaAddress(area)}`;
    },
  };
}
