import type { Chart, ChartSeries } from '../edits/edit';

/** How a series shows: filled bars or columns, a line with markers, markers alone, or bars without a filling. */
export type SeriesDrawing = 'bar' | 'line' | 'points' | 'frame';

/**
 * How a series shows in a chart of this type. Points cannot lie on horizontal bars, which have no line charts to go
 * with them: a frame around the bar ends where the point would be.
 * @throws Error for marks in stacked bars, where a value is the length of its own piece only.
 */
export function seriesDrawing(type: Chart['type'], { marksOnly = false }: ChartSeries): SeriesDrawing {
  if (!marksOnly) return type === 'line' ? 'line' : 'bar';
  if (type === 'stacked-bar') throw new Error('stacked bars have no marks');
  return type === 'bar' ? 'frame' : 'points';
}

/** How far bars of one category lie over each other, in percent: one bar and its frames in the same place. */
export function barOverlap({ type, series }: Pick<Chart, 'type' | 'series'>): number {
  if (type === 'stacked-bar') return 100;
  const drawings = series.map((each) => seriesDrawing(type, each));
  const bars = drawings.filter((drawing) => drawing === 'bar').length;
  return bars === 1 && drawings.includes('frame') ? 100 : 0;
}

/** The gap between the bars of two categories, in percent of a bar's width. */
export const BAR_GAP = 60;
/** In points: the size of markers that join lines, that stand for themselves, and that cross a column. */
export const MARKER_SIZE = { line: 6, points: 9, column: 14 } as const;
export const LINE_WIDTH = 1.75;
export const FRAME_WIDTH = 1.5;
/** The font of everything in a chart, as official documents have it, and its sizes in points. */
export const CHART_FONT = { name: 'Times New Roman', size: 10, titleSize: 12 } as const;

/** Whether white text reads better on this colour (`#RRGGBB`) than black. */
export function isDark(color: string): boolean {
  const channel = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < 0.55;
}
