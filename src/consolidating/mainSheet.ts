import type { NewCell, NewStyle } from '../edits/edit';
import { periodLabel } from '../period/periodLabel';
import type { ConsolidatedIndicator, Consolidation, Measure } from './consolidation';
import type { DetailSheet } from './detailSheet';
import { measureHead, resultPeriod, shownMeasures } from './measureHeads';
import { renumber } from './renumber';
import { fileLabel, isReported, reportedMeasure, reportsOf } from './reports';
import { cell, CENTRED, figureLook, WORDY, type SheetDraft } from './sheetDraft';
import { DETAIL_SHEET, MAIN_SHEET, MISSING_SHEET } from './sheetNames';
import { countedFigures } from './total';

const NOT_ADDED: NewStyle = { ...CENTRED, italic: true, color: '#595959' };
const MOST_NAMED = 3;

/** Only workbooks that give both parts count: each part is summed where the other one is a number. */
function weightedFormula(numerator: string, denominator: string, factor: number): string {
  const part = `SUMIF(${denominator},">=0",${numerator})`;
  const whole = `SUMIF(${numerator},">=0",${denominator})`;
  return `IF(${whole}=0,"",${part}/${whole}${factor === 1 ? '' : `*${factor}`})`;
}

function totalCell(
  indicator: ConsolidatedIndicator,
  index: number,
  measure: Measure,
  { reference }: DetailSheet,
): NewCell {
  const { combination, rows, totals, weights, decimals } = indicator;
  const style = figureLook(decimals);
  const own = reference(index, measure);
  if (own === null) return cell(null, style);
  if (combination === 'weighted' && weights && totals[measure] !== null) {
    const [part, whole] = [reference(weights.numerator, measure), reference(weights.denominator, measure)];
    if (part !== null && whole !== null)
      return cell(totals[measure], style, weightedFormula(part, whole, weights.factor));
  }
  if (combination === 'sum' || combination === 'only')
    return cell(totals[measure] ?? '', style, `IF(COUNT(${own})=0,"",SUM(${own}))`);
  return countedFigures(rows, measure).length > 0 ? cell('không cộng', NOT_ADDED) : cell(null, style);
}

/** Names the first few and counts the rest. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, more > 1 ? MOST_NAMED : undefined).join(', ');
  return more > 1 ? `${shown} và ${more} tệp khác` : shown;
}

function howCombined(indicator: ConsolidatedIndicator, consolidation: Consolidation): string[] {
  const { combination, rows, weights } = indicator;
  const { indicators, sources } = consolidation;
  const measures = shownMeasures(consolidation);
  const [only] = rows;
  if (combination === 'only' && only) return [`Số của ${fileLabel(sources[only.source]?.file ?? '')}`];
  const isTotalled = measures.some((measure) => indicator.totals[measure] !== null);
  if (weights && isTotalled) {
    const [part, whole] = [indicators[weights.numerator]?.name, indicators[weights.denominator]?.name];
    return [`Tính từ ${part ?? ''} chia ${whole ?? ''}`];
  }
  const hasFigures = measures.some((measure) => countedFigures(rows, measure).length > 0);
  return combination !== 'sum' && hasFigures ? [`Không cộng, xem trang ${DETAIL_SHEET}`] : [];
}

/** How the totals came about and whose figures are not in them. */
function noteOf(indicator: ConsolidatedIndicator, consolidation: Consolidation): string | null {
  const reports = reportsOf(indicator, reportedMeasure(consolidation));
  const name = ({ source }: { readonly source: number }): string =>
    fileLabel(consolidation.sources[source]?.file ?? '');
  const inOtherUnit = reports.filter(({ figure }) => figure?.state === 'unit');
  const silent = reports.filter((report) => !isReported(report) && !inOtherUnit.includes(report));
  return (
    [
      ...howCombined(indicator, consolidation),
      ...(silent.length > 0 ? [`Chưa có số: ${listed(silent.map(name))}`] : []),
      ...(inOtherUnit.length > 0 ? [`Chưa quy đổi được đơn vị: ${listed(inOtherUnit.map(name))}`] : []),
    ].join('. ') || null
  );
}

const ordinalValue = (ordinal: string | null): string | number | null =>
  ordinal !== null && /^\d+$/.test(ordinal) ? Number(ordinal) : ordinal;

/** Writes the consolidated table: an indicator sheet like those it was made from, with live totals. */
export function mainSheet(consolidation: Consolidation, detail: DetailSheet): SheetDraft {
  const { indicators, sources } = consolidation;
  const measures = shownMeasures(consolidation);
  const ordinals = renumber(indicators);
  const counted = sources.filter(({ copyOf }) => copyOf === null).length;
  return {
    name: MAIN_SHEET,
    title: `HỢP NHẤT KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ${periodLabel(resultPeriod(consolidation), 'vi').toUpperCase()}`,
    subtitle: `Hợp nhất từ ${counted} tệp. Từng số: trang ${DETAIL_SHEET}; đơn vị chưa báo cáo: trang ${MISSING_SHEET}.`,
    heads: [
      'STT',
      'Chỉ tiêu',
      'ĐVT',
      ...measures.map((measure) => measureHead(consolidation, measure)),
      'Ghi chú',
    ],
    widths: [6, 44, 14, ...measures.map(() => 18), 48],
    rows: indicators.map((indicator, index) => {
      const isHeading = indicator.rowKind === 'group' || indicator.rowKind === 'total';
      const bold = isHeading ? { bold: true } : {};
      return [
        cell(ordinalValue(ordinals[index] ?? null), { ...CENTRED, ...bold }),
        cell(indicator.name, { ...WORDY, ...bold }),
        cell(indicator.unit, CENTRED),
        ...measures.map((measure) => totalCell(indicator, index, measure, detail)),
        cell(indicator.rowKind === 'group' ? null : noteOf(indicator, consolidation), WORDY),
      ];
    }),
  };
}
