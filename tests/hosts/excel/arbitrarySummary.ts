import fc from 'fast-check';
import type { Chart, ChartSeries, Edit, NewCell, NewStyle, SetPageSetup } from '../../../src/edits/edit';
import type { Area } from '../../../src/grid/workbook';
import { SUMMARY } from '../summarySheet';

const ROWS = 8;
const COLUMNS = 4;

const row = fc.integer({ min: 1, max: ROWS });
const area: fc.Arbitrary<Area> = fc
  .tuple(row, fc.integer({ min: 1, max: COLUMNS }), fc.nat({ max: 4 }), fc.nat({ max: 3 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const strip: fc.Arbitrary<Area> = fc
  .tuple(row, fc.integer({ min: 1, max: COLUMNS }), fc.nat({ max: 5 }), fc.boolean())
  .map(([top, left, length, stands]) => ({
    top,
    left,
    bottom: stands ? top + length : top,
    right: stands ? left : left + length,
  }));

const style: fc.Arbitrary<NewStyle> = fc.record(
  {
    fontName: fc.constantFrom('Times New Roman', 'Arial'),
    fontSize: fc.constantFrom(11, 13, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    wrap: fc.boolean(),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center'),
    color: fc.constantFrom('#C50F1F', '#0E700E'),
    fill: fc.constantFrom('#DDEBF7', '#FFFFFF', '#123456'),
    bordered: fc.boolean(),
    numberFormat: fc.constantFrom('0.0%', '#,##0.0'),
  },
  { requiredKeys: [] },
);
const cell: fc.Arbitrary<NewCell> = fc
  .tuple(
    fc.oneof(
      fc.record({ value: fc.constantFrom('Thu nội địa', "=Đạt 'tốt'", '9-10') }),
      fc.record({ value: fc.constantFrom(0, 0.25, -3.5, 10535.8) }),
      fc.constant({ value: 0.5, formula: '0.25*2' }),
    ),
    fc.option(style, { nil: undefined }),
  )
  .map(([content, look]) => ({ ...content, ...(look === undefined ? {} : { style: look }) }));

const page: fc.Arbitrary<Edit> = fc
  .record({
    orientation: fc.constantFrom('portrait', 'landscape'),
    margins: fc.record({
      top: fc.integer({ min: 5, max: 40 }),
      bottom: fc.integer({ min: 5, max: 40 }),
      left: fc.integer({ min: 5, max: 40 }),
      right: fc.integer({ min: 5, max: 40 }),
    }),
    repeatRows: fc.option(row.map((first) => ({ first, last: first + 1 }))),
    breaksBefore: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
    pageNumbers: fc.boolean(),
    gridlines: fc.boolean(),
  })
  .map((setup): SetPageSetup => ({ kind: 'set-page-setup', sheet: SUMMARY, ...setup }));

const heights: fc.Arbitrary<Edit> = fc
  .array(fc.record({ row, height: fc.option(fc.constantFrom(12, 30.75, 409, 1000)) }), { maxLength: 5 })
  .map((list) => ({ kind: 'set-row-heights', sheet: SUMMARY, heights: list }));

const names = ['chitieu.1', 'chitieu.2', 'chitieu.3'];
const series = (marks: fc.Arbitrary<boolean>): fc.Arbitrary<ChartSeries> =>
  fc.record({
    name: fc.constantFrom('% kế hoạch', 'Cùng kỳ', 'Ước & TH'),
    values: strip.map((cells) => ({ sheet: SUMMARY, area: cells })),
    color: fc.constantFrom('#1F4E79', '#9DC3E6', '#C00000'),
    marksOnly: marks,
    labels: fc.boolean(),
  });
const chart: fc.Arbitrary<Chart> = fc.constantFrom('bar', 'stacked-bar', 'column', 'line').chain((type) =>
  fc.record(
    {
      type: fc.constant(type),
      name: fc.constantFrom(...names),
      title: fc.constantFrom('Tiến độ', 'Thu < chi & "khác"'),
      place: area,
      categories: strip.map((cells) => ({ sheet: SUMMARY, area: cells })),
      series: fc
        .tuple(
          series(fc.constant(false)),
          fc.array(series(type === 'stacked-bar' ? fc.constant(false) : fc.boolean()), { maxLength: 3 }),
        )
        .map(([first, more]) => [first, ...more]),
      numberFormat: fc.constantFrom('0%', '#,##0.0'),
      legend: fc.boolean(),
      minimum: fc.constantFrom(0, -1.5),
    },
    { requiredKeys: ['type', 'name', 'title', 'place', 'categories', 'series', 'numberFormat', 'legend'] },
  ),
);
const charts: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .array(chart, { maxLength: 3 })
    .map((list): Edit => ({ kind: 'add-charts', sheet: SUMMARY, charts: list })),
  fc.subarray(names).map((gone): Edit => ({ kind: 'remove-charts', sheet: SUMMARY, names: gone })),
);

/** A list of edits that fills a sheet of our own, whether it is there already or not, or makes it anew. */
export const summaryLists: fc.Arbitrary<readonly Edit[]> = fc
  .record({
    begins: fc.constantFrom<readonly Edit[]>(
      [{ kind: 'add-sheet', sheet: SUMMARY }],
      [
        { kind: 'remove-sheet', sheet: SUMMARY },
        { kind: 'add-sheet', sheet: SUMMARY },
      ],
    ),
    cells: fc.array(fc.array(fc.option(cell, { nil: undefined }), { minLength: 1, maxLength: COLUMNS }), {
      minLength: 1,
      maxLength: ROWS,
    }),
    setup: page,
    more: fc.array(fc.oneof(page, heights, charts), { maxLength: 6 }),
  })
  .map(({ begins, cells, setup, more }) => [
    ...begins,
    setup,
    { kind: 'clear-cells', sheet: SUMMARY, area: { top: 1, left: 1, bottom: ROWS, right: COLUMNS } },
    { kind: 'set-cells', sheet: SUMMARY, top: 1, left: 1, cells },
    ...more,
  ]);
