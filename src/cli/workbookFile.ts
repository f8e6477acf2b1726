import { basename } from 'node:path';
import type { Workbook } from '../grid/workbook';
import { openXlsx } from '../hosts/file/openXlsx';
import type { XlsxFile } from '../hosts/file/openXlsx';
import { readWorkbook } from '../hosts/file/readWorkbook';
import { readInput } from './files';
import { NODE_PACKING } from './nodePacking';

/** A workbook on disk, opened and read. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly xlsx: XlsxFile;
  readonly workbook: Workbook;
}

/** Opens bytes as a workbook. Throws a UserError for what is none. */
export function readBytes(bytes: Uint8Array, file: string): WorkbookFile {
  const xlsx = openXlsx(bytes, file, NODE_PACKING);
  return { bytes, xlsx, workbook: readWorkbook(xlsx) };
}

/** Opens a workbook from its path. Throws a UserError that names the file when it cannot be used. */
export function readFile(path: string): WorkbookFile {
  return readBytes(readInput(path), basename(path));
}
