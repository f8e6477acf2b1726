import { XmlError } from '../xml/tagScanner';

/** Where a note belongs, counted from 1, and how long its text is, which sizes its box. */
export interface NotePlace {
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

/** Shape ids come in blocks of this many; `idmap` names the blocks a drawing uses. */
const BLOCK = 1024;
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE = /<(\w+:)?shape\s[\s\S]*?<\/\1shape>/g;
const CHARACTERS_PER_LINE = 32;
const MAX_LINES = 20;

/**
 * A drawing in VML, the form in which Excel keeps the boxes of notes, for a sheet that has none yet. VML is edited as
 * text because Excel itself writes it with tags left open.
 * @param block the block of shape ids it uses, different for each sheet.
 */
export function newDrawing(block: number, notes: readonly NotePlace[]): string {
  const blocks = Array.from({ length: Math.ceil((notes.length + 1) / BLOCK) }, (_, index) => block + index);
  return (
    `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/>` +
    `</o:shapelayout>${SHAPE_TYPE}${shapes(block * BLOCK + 1, notes)}</xml>`
  );
}

/** A drawing with boxes for more notes. */
export function addShapes(drawing: string, notes: readonly NotePlace[]): string {
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(BLOCK, ...ids) + 1;
  const type = /<(\w+:)?shapetype\s[^>]*\bid\s*=\s*["']_x0000_t202["']/.test(drawing) ? '' : SHAPE_TYPE;
  const end = drawing.lastIndexOf('</');
  if (end < 0) throw new XmlError('a drawing without end');
  return drawing.slice(0, end) + declared(type + shapes(first, notes), drawing) + drawing.slice(end);
}

/** A drawing without the boxes of the notes on these cells; null when nothing is left in it. */
export function removeShapes(drawing: string, places: readonly NotePlace[]): string | null {
  const wanted = new Set(places.map(({ row, column }) => `${row},${column}`));
  const kept = drawing.replace(SHAPE, (shape) => (wanted.has(cellOf(shape) ?? '') ? '' : shape));
  const left = kept.includes('"#_x0000_t202"') ? kept : kept.replace(declared(SHAPE_TYPE, drawing), '');
  return /<(?:\w+:)?(?:shape|group|rect|roundrect|oval|line|polyline|curve|arc|image)\s/.test(left)
    ? left
    : null;
}

/** The cell a note's box belongs to, counted from 1; null for other shapes, such as buttons. */
function cellOf(shape: string): string | null {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return null;
  const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : `${Number(row) + 1},${Number(column) + 1}`;
}

function shapes(firstId: number, notes: readonly NotePlace[]): string {
  return notes.map((note, index) => shape(firstId + index, note)).join('');
}

/** A hidden box two columns wide, right of its cell and high enough for its text. */
function shape(id: number, { row, column, length }: NotePlace): string {
  const top = Math.max(0, row - 2);
  const lines = Math.min(MAX_LINES, Math.ceil(length / CHARACTERS_PER_LINE));
  const anchor = [column, 15, top, 10, column + 2, 15, top + lines + 2, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The shapes as they can stand in this drawing: other programs bind its namespaces to other prefixes. */
function declared(text: string, drawing: string): string {
  const bound = NAMESPACES.split(' ').every((declaration) => drawing.includes(declaration));
  return bound ? text : text.replace(/<v:shape(?:type)?(?=\s)/g, (tag) => `${tag} ${NAMESPACES}`);
}
