import { isDeepStrictEqual } from 'node:util';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Workbook } from '../../grid/workbook';
import { applyEdits } from '../../hosts/file/applyEdits';
import { parsePeriod } from '../../period/parsePeriod';
import type { Period } from '../../period/period';
import { insertionEdits, removalEdits } from '../../pipeline/columnEdits';
import { examine, type Examination } from '../../pipeline/examine';
import { onlyOperand, type Call } from '../arguments';
import { checkDocument } from '../documents/checkDocument';
import { checkTable } from '../documents/checkTable';
import { UsageError } from '../failure';
import { forbidOverwriting, writeOutput } from '../files';
import { handOver, say } from '../output';
import { NODE_PACKING } from '../nodePacking';
import { planOption } from '../planChoice';
import { stages } from '../stage';
import { readBytes, readFile, type WorkbookFile } from '../workbookFile';

/** The period of `--period`. Throws a UsageError for what is no period notation. */
export function periodOption(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const period = parsePeriod(text);
  if (period) return period;
  throw new UsageError({
    vi: `Kỳ "${text}" không đúng. Ví dụ: 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-M03, 2024-03-15, 2021/2025.`,
    en: `"${text}" is no period. Examples: 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-M03, 2024-03-15, 2021/2025.`,
  });
}

/** The day of `--as-of`. Throws a UsageError for what is no day. */
export function dayOption(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text)))) return text;
  throw new UsageError({
    vi: `Ngày "${text}" không đúng; cần dạng 2024-03-15.`,
    en: `"${text}" is no day; it must read like 2024-03-15.`,
  });
}

/** The workbook as the staff left it: without columns that an earlier check inserted. */
export async function withoutOurs(input: WorkbookFile): Promise<WorkbookFile> {
  const edits = removalEdits(input.workbook);
  return edits.length === 0
    ? input
    : readBytes(await applyEdits(input.xlsx, edits, NODE_PACKING), input.workbook.file);
}

/** The bytes with the columns inserted; the input's own bytes when they already say the same. */
async function withColumns(
  input: WorkbookFile,
  clean: WorkbookFile,
  edits: ReturnType<typeof insertionEdits>,
): Promise<Uint8Array> {
  if (edits.edits.length === 0) return clean.bytes;
  const bytes = await applyEdits(clean.xlsx, edits.edits, NODE_PACKING);
  if (clean === input) return bytes;
  const written: Workbook = readBytes(bytes, input.workbook.file).workbook;
  return isDeepStrictEqual(written, input.workbook) ? input.bytes : bytes;
}

/** `check FILE`: reads, assesses and checks; with `--out` writes a copy with progress columns and warnings. */
export async function check(call: Call): Promise<void> {
  const { options, language } = call;
  const path = onlyOperand(call);
  const { out, json, previous } = options;
  const period = periodOption(options.period);
  const asOf = dayOption(options['as-of']);
  for (const output of [out, json]) {
    if (output !== undefined && output !== '-')
      forbidOverwriting(output, previous === undefined ? [path] : [path, previous]);
  }
  const stage = stages(language);
  stage.enter({ vi: 'Đang đọc', en: 'Reading' });
  const input = readFile(path);
  const clean = await withoutOurs(input);
  stage.enter({ vi: 'Đang kiểm tra', en: 'Checking' });
  const examination: Examination = examine(clean.workbook, {
    sheet: options.sheet,
    period,
    plan: planOption(options.plan),
    previous: previous === undefined ? undefined : (await withoutOurs(readFile(previous))).workbook,
    asOf,
  });
  if (out !== undefined) {
    stage.enter({ vi: 'Đang ghi', en: 'Writing' });
    const edits = insertionEdits(clean.workbook, examination);
    writeOutput(out, await withColumns(input, clean, edits));
    stage.leave();
    for (const sheet of edits.protectedSheets) {
      say(
        language === 'vi'
          ? `Trang tính "${sheet}" đang được bảo vệ: đã kiểm tra nhưng không chèn cột.`
          : `The sheet "${sheet}" is protected: it was checked, no columns were inserted.`,
      );
    }
  }
  stage.leave();
  for (const warning of clean.xlsx.warnings) say(warning[language]);
  handOver(json, checkDocument(examination, language), () => checkTable(examination, language));
}
