import { cellAddress, parseArea } from '../../../grid/address';
import type { RemoveNotes, SetNotes } from '../../../edits/edit';
import { relationshipId, type SheetPart } from '../openXlsx';
import { prefixOf, splice, without } from '../xml/editXml';
import { child, parseXml } from '../xml/parseXml';
import { dialectOf } from './dialect';
import { addShapes, newDrawing, removeShapes, type NotePlace } from './noteShapes';
import type { PackageDraft } from './packageDraft';
import { addComments, emptyComments, notedCells, removeComments, type Note } from './patchComments';
import { insertIntoSheet } from './worksheetOrder';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Adds notes: their texts go to the sheet's comments part, their boxes to its legacy drawing; both are made where they
 * are missing. Cells that have a note keep it. Gives the sheet's frame, which points to the drawing.
 */
export function setNotes(draft: PackageDraft, sheet: SheetPart, frame: string, { notes }: SetNotes): string {
  const part = commentsPart(draft, sheet);
  const comments = part === undefined ? null : draft.read(part);
  const noted = comments === null ? new Set<string>() : notedCells(comments);
  const added = notes.filter(({ row, column }) => !noted.has(cellAddress(row, column)));
  if (added.length === 0) return frame;
  const { main, relationships } = dialectOf(parseXml(frame).uri);
  if (part !== undefined && comments !== null) {
    draft.write(part, addComments(comments, added));
  } else {
    const name = (number: number): string => `xl/comments${number}.xml`;
    const made = name(draft.freeNumber((number) => [name(number)]));
    draft.create(made, COMMENTS_TYPE, addComments(emptyComments(main), added));
    draft.relate(sheet.part, `${relationships}/comments`, made);
  }
  return drawBoxes(draft, sheet, frame, added.map(placeOf));
}

/** Removes the notes whose text starts with the marker, and the parts for notes when no note is left. */
export function removeNotes(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  { marker }: RemoveNotes,
): string {
  const part = commentsPart(draft, sheet);
  const present = part === undefined ? null : draft.read(part);
  if (part === undefined || present === null) return frame;
  const { comments, addresses } = removeComments(present, marker);
  if (addresses.length === 0) return frame;
  if (comments === null) {
    draft.unrelate(sheet.part, part);
    draft.remove(part);
  } else {
    draft.write(part, comments);
  }
  const places = addresses.map((address) => parseArea(address)).filter((area) => area !== null);
  return eraseBoxes(
    draft,
    sheet,
    frame,
    places.map(({ top, left }) => ({ row: top, column: left, length: 0 })),
  );
}

function commentsPart(draft: PackageDraft, sheet: SheetPart): string | undefined {
  return draft.relationships(sheet.part).find(({ kind }) => kind === 'comments')?.target;
}

function placeOf({ row, column, text }: Note): NotePlace {
  return { row, column, length: text.length };
}

function drawBoxes(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  places: readonly NotePlace[],
): string {
  const drawing = drawingPart(draft, sheet, frame);
  const present = drawing === undefined ? null : draft.read(drawing);
  if (drawing !== undefined && present !== null) {
    draft.write(drawing, addShapes(present, places));
    return frame;
  }
  const root = parseXml(frame);
  const { relationships } = dialectOf(root.uri);
  const name = (number: number): string => `xl/drawings/vmlDrawing${number}.vml`;
  const made = name(draft.freeNumber((number) => [name(number)]));
  draft.ensureDefault('vml', VML_TYPE);
  draft.create(made, null, newDrawing(sheet.position + 1, places));
  const id = draft.relate(sheet.part, `${relationships}/vmlDrawing`, made);
  const pointer = `<${prefixOf(root)}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return splice(frame, [insertIntoSheet(frame, root, 'legacyDrawing', pointer)]);
}

function eraseBoxes(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  places: readonly NotePlace[],
): string {
  const drawing = drawingPart(draft, sheet, frame);
  const present = drawing === undefined ? null : draft.read(drawing);
  if (drawing === undefined || present === null) return frame;
  const left = removeShapes(present, places);
  if (left !== null) {
    draft.write(drawing, left);
    return frame;
  }
  draft.unrelate(sheet.part, drawing);
  draft.remove(drawing);
  draft.dropUnusedDefault('vml');
  const pointer = child(parseXml(frame), 'legacyDrawing');
  return pointer ? splice(frame, [without(pointer)]) : frame;
}

/** The drawing that holds the boxes of notes. A sheet may have another for its header and footer. */
function drawingPart(draft: PackageDraft, sheet: SheetPart, frame: string): string | undefined {
  const pointer = child(parseXml(frame), 'legacyDrawing');
  const id = pointer && relationshipId(pointer);
  return draft.relationships(sheet.part).find((each) => each.id === id && !each.external)?.target;
}
