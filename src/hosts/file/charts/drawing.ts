import type { Chart } from '../../../edits/edit';
import type { Area } from '../../../grid/workbook';
import { relationshipId } from '../openXlsx';
import type { Dialect } from '../write/dialect';
import { append, splice, without } from '../xml/editXml';
import { parseXml, type XmlElement } from '../xml/parseXml';
import { escapeAttribute } from '../xml/text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A chart in a drawing: its name, and the id of the relationship to its part. */
export interface DrawnChart {
  readonly name: string;
  readonly id: string;
  /** What holds it in place, to be taken out with it. */
  readonly anchor: XmlElement;
}

/** A drawing part without anything in it. */
export function emptyDrawing({ drawings }: Dialect): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${drawings}spreadsheetDrawing" xmlns:a="${drawings}main"></xdr:wsDr>`;
}

export function drawnCharts(drawing: string): readonly DrawnChart[] {
  return parseXml(drawing).children.flatMap((anchor) => {
    const frame = anchor.children.find(({ name }) => name === 'graphicFrame');
    const all = frame ? descendants(frame) : [];
    const chart = all.find(({ name }) => name === 'chart');
    const id = chart && relationshipId(chart);
    const name = all.find((each) => each.name === 'cNvPr')?.attributes.name;
    return id === undefined || name === undefined ? [] : [{ name, id, anchor }];
  });
}

/** The drawing with a chart in front of everything. */
export function addDrawnChart(drawing: string, chart: Chart, id: string, dialect: Dialect): string {
  const root = parseXml(drawing);
  const taken = new Set(
    descendants(root).map(({ name, attributes }) => (name === 'cNvPr' ? Number(attributes.id) : 0)),
  );
  let number = 2;
  while (taken.has(number)) number += 1;
  const text = anchorXml(chart, id, number, dialect);
  return splice(drawing, [append(drawing, root, text)]);
}

/** The drawing without these charts; null when nothing is left in it. */
export function removeDrawnCharts(drawing: string, charts: readonly DrawnChart[]): string | null {
  if (parseXml(drawing).children.length === charts.length) return null;
  return splice(
    drawing,
    charts.map(({ anchor }) => without(anchor)),
  );
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((each) => [each, ...descendants(each)]);
}

/** Covers the chart's cells; it moves with them but keeps its size. */
function anchorXml({ name, title, place }: Chart, id: string, number: number, dialect: Dialect): string {
  const { drawings, relationships } = dialect;
  const namespaces = `xmlns:xdr="${drawings}spreadsheetDrawing" xmlns:a="${drawings}main"`;
  const uri = `${drawings}chart`;
  return (
    `<xdr:twoCellAnchor ${namespaces} editAs="oneCell">${corners(place)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeAttribute(name)}" descr="${escapeAttribute(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" xmlns:r="${relationships}" r:id="${id}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** From the first cell to the one behind the last, counted from 0. */
function corners({ top, left, bottom, right }: Area): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner('from', top - 1, left - 1) + corner('to', bottom, right);
}
