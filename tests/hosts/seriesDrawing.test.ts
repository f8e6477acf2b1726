import type { Chart, ChartSeries } from '../../src/edits/edit';
import { barOverlap, isDark, seriesDrawing } from '../../src/hosts/seriesDrawing';

const CELLS = { sheet: 'A', area: { top: 1, left: 1, bottom: 2, right: 1 } };
const bar: ChartSeries = { name: 'x', values: CELLS, color: '#1F4E79' };
const mark: ChartSeries = { ...bar, marksOnly: true };

describe('a series', () => {
  it.each([
    ['bar', 'bar', 'frame'],
    ['column', 'bar', 'points'],
    ['line', 'line', 'points'],
  ] as const)('of a chart of type %s is drawn as %s, its marks as %s', (type, plain, marks) => {
    expect(seriesDrawing(type, bar)).toBe(plain);
    expect(seriesDrawing(type, mark)).toBe(marks);
  });

  it('has no marks in stacked bars', () => {
    expect(seriesDrawing('stacked-bar', bar)).toBe('bar');
    expect(() => seriesDrawing('stacked-bar', mark)).toThrow('no marks');
  });
});

it.each<[string, Chart['type'], ChartSeries[], number]>([
  ['the frame around the one bar', 'bar', [bar, mark], 100],
  ['two frames around it', 'bar', [bar, mark, mark], 100],
  ['pieces of one bar', 'stacked-bar', [bar, bar], 100],
  ['nothing over bars side by side', 'bar', [bar, bar, mark], 0],
  ['nothing over a single bar', 'bar', [bar], 0],
  ['nothing under points', 'column', [bar, mark], 0],
])('lays %s', (_, type, series, overlap) => {
  expect(barOverlap({ type, series })).toBe(overlap);
});

it.each([
  ['#1F4E79', true],
  ['#000000', true],
  ['#C00000', true],
  ['#9DC3E6', false],
  ['#FFFFFF', false],
  ['#FFD966', false],
])('tells whether %s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
