import { child, childrenNamed, parseXml, type XmlElement } from '../../../src/hosts/file/xml/parseXml';
import type { SheetModel } from '../../excel-host/model/sheetModel';
import { areaOf } from '../../excel-host/model/areas';
import { areaAddress } from '../../../src/grid/address';
import { relationshipId } from '../../../src/hosts/file/openXlsx';
import { resolveTarget } from '../../../src/hosts/file/package/partName';

/** A chart as both hosts must draw it, in the words of neither. */
export interface DrawnChart {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly legend: boolean;
  /** Whether hidden rows and columns are drawn. */
  readonly hidden: boolean;
  readonly fonts: readonly unknown[];
  readonly axes: unknown;
  readonly series: readonly DrawnSeries[];
}

/** A series: its cells, and everything else that is to be compared. */
export interface DrawnSeries {
  readonly values: string;
  readonly categories: string;
  readonly [look: string]: unknown;
}

/** The charts of an emulated sheet. */
export function chartsOfExcel({ charts }: SheetModel): DrawnChart[] {
  return charts.map(({ name, title, place, legend, axes, series, plotVisibleOnly, font, titleFont }) => ({
    name,
    title,
    place: place ? areaAddress(place) : '',
    legend: legend.visible,
    hidden: !plotVisibleOnly,
    fonts: [font.name, font.size, titleFont.size, titleFont.bold],
    axes: {
      reversed: axes.category.reversed,
      crossesMaximum: axes.category.position === 'Maximum',
      text: axes.category.type === 'TextAxis',
      low: axes.category.tickLabels === 'Low',
      numberFormat: axes.value.numberFormat,
      minimum: axes.value.minimum,
      gridlines: axes.value.gridlines,
    },
    series: series.map((each) => {
      const isBar = /^(?:Bar|Column)/.test(each.type);
      return {
        name: each.name,
        type: each.type,
        values: reference(each.values),
        categories: reference(each.categories),
        ...(isBar
          ? {
              fill: each.fill,
              frame: each.fill === '' ? each.line : '',
              gap: each.gapWidth,
              overlap: each.overlap,
            }
          : {
              line: each.line,
              marker: each.marker.toLowerCase(),
              size: each.markerSize,
              ink: [each.markerFill, each.markerLine],
            }),
        labels: each.labels && [
          LABEL_PLACES[each.labels.position],
          each.labels.numberFormat,
          each.labels.color,
          each.labels.showValue,
        ],
      };
    }),
  }));
}

const LABEL_PLACES: Readonly<Record<string, string>> = { Center: 'ctr', OutsideEnd: 'outEnd', Top: 't' };
const TYPES: Readonly<Record<string, string>> = {
  'bar clustered': 'BarClustered',
  'bar stacked': 'BarStacked',
  'col clustered': 'ColumnClustered',
};

/** The charts on a sheet of a file. */
export function chartsOfFile(parts: Readonly<Record<string, string>>, sheetPart: string): DrawnChart[] {
  const drawing = targets(parts, sheetPart).find(([kind]) => kind === 'drawing')?.[2];
  if (drawing === undefined) return [];
  return parseXml(parts[drawing] ?? '').children.map((anchor) => {
    const all = descendants(anchor);
    const chart = all.find(({ name }) => name === 'chart');
    const id = chart && relationshipId(chart);
    const part = targets(parts, drawing).find((each) => each[1] === id)?.[2] ?? '';
    const [left = 0, top = 0, right = 0, bottom = 0] = ['from', 'to'].flatMap((corner) => {
      const place = all.find(({ name }) => name === corner);
      return [Number(child(place, 'col')?.text), Number(child(place, 'row')?.text)];
    });
    const name = all.find((each) => each.name === 'cNvPr')?.attributes.name ?? '';
    const place = { top: top + 1, left: left + 1, bottom, right };
    return { name, place: areaAddress(place), ...chartPart(parts[part] ?? '') };
  });
}

function chartPart(xml: string): Omit<DrawnChart, 'name' | 'place'> {
  const space = parseXml(xml);
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const [categories, values] = [child(plot, 'catAx'), child(plot, 'valAx')];
  const scaling = child(values, 'scaling');
  const minimum = value(child(scaling, 'min'));
  const title = child(chart, 'title');
  const fontOf = (element: XmlElement | undefined): XmlElement | undefined =>
    element && descendants(element).find(({ name }) => name === 'defRPr');
  const font = fontOf(child(space, 'txPr'));
  const titleFont = fontOf(title)?.attributes;
  return {
    title: title
      ? descendants(title)
          .map(({ name, text }) => (name === 't' ? text : ''))
          .join('')
      : '',
    legend: child(chart, 'legend') !== undefined,
    hidden: value(child(chart, 'plotVisOnly')) === '0',
    fonts: [
      font && descendants(font).find(({ name }) => name === 'latin')?.attributes.typeface,
      Number(font?.attributes.sz) / 100,
      Number(titleFont?.sz) / 100,
      titleFont?.b === '1',
    ],
    axes: {
      reversed: value(child(child(categories, 'scaling'), 'orientation')) === 'maxMin',
      crossesMaximum: value(child(values, 'crosses')) === 'max',
      text: value(child(categories, 'auto')) === '0',
      low: value(child(categories, 'tickLblPos')) === 'low',
      numberFormat: child(values, 'numFmt')?.attributes.formatCode,
      minimum: minimum === undefined ? '' : Number(minimum),
      gridlines: child(values, 'majorGridlines') !== undefined,
    },
    series: ['barChart', 'lineChart']
      .flatMap((group) => childrenNamed(plot, group))
      .flatMap((group) => childrenNamed(group, 'ser').map((series) => ({ group, series })))
      .sort((a, b) => order(a.series) - order(b.series))
      .map(({ group, series }) => seriesPart(group, series)),
  };
}

function seriesPart(group: XmlElement, series: XmlElement): DrawnSeries {
  const shape = child(series, 'spPr');
  const own = (name: string): XmlElement | undefined => shape?.children.find((each) => each.name === name);
  const line = own('ln');
  const fill = own('solidFill');
  const marker = child(series, 'marker');
  const labels = child(series, 'dLbls');
  const isBar = group.name === 'barChart';
  return {
    name: child(child(series, 'tx'), 'v')?.text,
    type: isBar
      ? TYPES[`${value(child(group, 'barDir')) ?? ''} ${value(child(group, 'grouping')) ?? ''}`]
      : 'LineMarkers',
    values: formula(child(series, 'val')),
    categories: formula(child(series, 'cat')),
    ...(isBar
      ? {
          fill: color(fill),
          frame: color(line),
          gap: Number(value(child(group, 'gapWidth'))),
          overlap: Number(value(child(group, 'overlap'))),
        }
      : {
          line: color(line),
          marker: value(child(marker, 'symbol')),
          size: Number(value(child(marker, 'size'))),
          ink: [0, 1].map((index) => color(child(marker, 'spPr')?.children[index])),
        }),
    labels: labels
      ? [
          value(child(labels, 'dLblPos')),
          child(labels, 'numFmt')?.attributes.formatCode,
          color(child(labels, 'txPr')),
          value(child(labels, 'showVal')) === '1',
        ]
      : null,
  };
}

function order(series: XmlElement): number {
  return Number(value(child(series, 'order')));
}

function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

function formula(data: XmlElement | undefined): string {
  return reference(data ? (descendants(data).find(({ name }) => name === 'f')?.text ?? '') : '');
}

/** Whether an address is quoted and absolute does not matter. */
function reference(address: string): string {
  const bang = address.lastIndexOf('!');
  const sheet = address.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  return `${sheet}!${areaAddress(areaOf(address))}`;
}

function color(element: XmlElement | undefined): string {
  const found = element && descendants(element).find(({ name }) => name === 'srgbClr');
  return found ? `#${found.attributes.val ?? ''}` : '';
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((each) => [each, ...descendants(each)]);
}

/** Kind, id and target of a part's relationships. */
function targets(
  parts: Readonly<Record<string, string>>,
  part: string,
): (readonly [kind: string, id: string, target: string])[] {
  const slash = part.lastIndexOf('/') + 1;
  const xml = parts[`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`];
  if (xml === undefined) return [];
  return parseXml(xml).children.map(({ attributes: { Type = '', Id = '', Target = '' } }) => [
    Type.slice(Type.lastIndexOf('/') + 1),
    Id,
    resolveTarget(part, Target),
  ]);
}
