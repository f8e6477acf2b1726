import type {
  Consolidation,
  ConsolidatedIndicator,
  FigureState,
  Measure,
  SourceFigure,
} from './consolidation';

/** What a state is called in the lists. */
export const STATE_WORDS: Readonly<Record<Exclude<FigureState, 'counted'>, string>> = {
  blank: 'để trống',
  dash: 'ghi "-"',
  dots: 'ghi "…"',
  x: 'ghi "x"',
  error: 'lỗi công thức',
  words: 'không phải một số',
  unit: 'chưa quy đổi được đơn vị tính',
  'other-period': 'số của kỳ khác',
  'other-authority': 'kế hoạch do cấp khác giao',
  'no-column': 'không có cột',
};

/** The measure by which a workbook has reported an indicator or not: the result, without such columns the plan. */
export function reportedMeasure({ measures }: Consolidation): Measure {
  return measures.result ? 'result' : 'plan';
}

/** What one workbook gave for an indicator; null where it has the table but not the indicator. */
export interface Report {
  readonly source: number;
  readonly figure: SourceFigure | null;
}

/** What every workbook that has an indicator's table gave for it, in the order of the sources. */
export function reportsOf({ rows, absent }: ConsolidatedIndicator, measure: Measure): Report[] {
  return [
    ...rows.map(({ source, figures }): Report => ({ source, figure: figures[measure] })),
    ...absent.map((source): Report => ({ source, figure: null })),
  ].sort((a, b) => a.source - b.source);
}

/** Whether a figure was given and counts. */
export const isReported = ({ figure }: Report): boolean => figure?.state === 'counted';

/** A file's name without its ending. */
export const fileLabel = (file: string): string => file.replace(/\.(?:xlsx|xlsm)$/iu, '');
