import { applyEdits } from '../../hosts/file/applyEdits';
import { openXlsx, type XlsxFile } from '../../hosts/file/openXlsx';
import { readWorkbook } from '../../hosts/file/readWorkbook';
import type { Bilingual, Language } from '../../language/bilingual';
import { Examiner, type Work } from '../examiner/examiner';
import type { GridCell, GridFrame } from './grid';
import { gridCells } from './gridCells';
import { gridFrame } from './gridFrame';

/** Examines a file of the browser, and works on it without its ever leaving the worker but as bytes. */
export class FileExaminer extends Examiner {
  private xlsx: XlsxFile | null = null;

  /** Opens a file; says what the officer should know before it is written. Throws a UserError for what is no workbook. */
  open(bytes: Uint8Array, file: string): readonly Bilingual[] {
    const xlsx = openXlsx(bytes, file);
    this.take(readWorkbook(xlsx));
    this.xlsx = xlsx;
    return xlsx.warnings;
  }

  /** The file with a work carried out; it is the one examined from now on. Null when there was nothing to do. */
  async carryOut(work: Work): Promise<Uint8Array | null> {
    const edits = this.edits(work);
    if (!this.xlsx || edits.length === 0) return null;
    const bytes = await applyEdits(this.xlsx, edits);
    this.open(bytes, this.xlsx.file);
    return bytes;
  }

  /** The sizes of a sheet's rows and columns; null for a sheet that is not there. */
  frame(name: string): GridFrame | null {
    const sheet = this.workbook.sheets.find((each) => each.name === name);
    return sheet ? gridFrame(sheet) : null;
  }

  /** What stands in some rows of a sheet, first and last counted from 1. */
  cells(name: string, first: number, last: number, language: Language): readonly GridCell[] {
    const sheet = this.workbook.sheets.find((each) => each.name === name);
    return sheet ? gridCells(this.workbook, sheet, first, last, language) : [];
  }
}
