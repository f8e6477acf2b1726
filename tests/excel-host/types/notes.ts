import { cellAddress } from '../../../src/grid/address';
import { areaOf } from '../model/areas';
import type { NoteModel, SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { targetOf } from './rangeTarget';
import { asText } from './readArgument';

/** The notes of a sheet (ExcelApi 1.18), found by the address of their cell. */
export function noteCollection(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const find = (key: unknown): NoteModel | undefined => {
    const { top, left } = areaOf(asText(key));
    return sheet.notes.find((note) => note.row === top && note.column === left);
  };
  const existing = (note: NoteModel | undefined, key: unknown): HostObject => {
    if (!note) throw new HostError('ItemNotFound', `No note ${String(key)}`);
    return noteObject(workbook, sheet, note);
  };
  return {
    type: 'NoteCollection',
    call: {
      Add: (cell, content) => {
        workbook.requireUnprotected(sheet);
        const { top, left } = targetOf(cell)?.areas[0] ?? areaOf(asText(cell));
        if (find(cellAddress(top, left))) throw new HostError('InvalidOperation', 'The cell has a note');
        const note = { row: top, column: left, text: asText(content), author: 'Add-in' };
        sheet.notes.push(note);
        return noteObject(workbook, sheet, note);
      },
      GetCount: () => sheet.notes.length,
      GetItem: (key) => existing(find(key), key),
      GetItemAt: (index) => existing(sheet.notes[Number(index)], index),
      GetItemOrNullObject: (key) => {
        const note = find(key);
        return note ? noteObject(workbook, sheet, note) : null;
      },
    },
    items: () => sheet.notes.map((note) => noteObject(workbook, sheet, note)),
  };
}

function noteObject(workbook: WorkbookModel, sheet: SheetModel, note: NoteModel): HostObject {
  return {
    type: 'Note',
    key: cellAddress(note.row, note.column),
    get: { Content: () => note.text, AuthorName: () => note.author },
    set: {
      Content: (value) => {
        workbook.requireUnprotected(sheet);
        note.text = asText(value);
      },
    },
    call: {
      Delete: () => {
        workbook.requireUnprotected(sheet);
        sheet.notes = sheet.notes.filter((other) => other !== note);
      },
      GetLocation: () =>
        range(workbook, sheet, { top: note.row, left: note.column, bottom: note.row, right: note.column }),
    },
  };
}
