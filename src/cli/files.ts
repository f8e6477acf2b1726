import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bilingual } from '../language/bilingual';
import { UserError } from '../language/userError';
import { UsageError } from './failure';

const CHUNK = 1 << 18;
/** The most bytes of UTF-8 that one unit of a string takes. */
const MOST_BYTES = 3;

/** What the operating system said, in the officer's words. */
function reason(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return { vi: 'không tìm thấy', en: 'not found' };
    case 'EACCES':
    case 'EPERM':
      return { vi: 'không có quyền truy cập', en: 'permission denied' };
    case 'EROFS':
      return { vi: 'thư mục chỉ cho phép đọc', en: 'the folder is read-only' };
    case 'EISDIR':
      return { vi: 'đây là thư mục, không phải tệp', en: 'this is a folder, not a file' };
    case 'ENOTDIR':
      return { vi: 'đường dẫn không đúng', en: 'the path is wrong' };
    case 'ENOSPC':
      return { vi: 'ổ đĩa đã đầy', en: 'the disk is full' };
    case 'EBUSY':
      return { vi: 'tệp đang được chương trình khác mở', en: 'the file is open in another program' };
    default:
      return { vi: 'không đọc hoặc ghi được', en: 'cannot be read or written' };
  }
}

function unusable(path: string, error: unknown): UserError {
  const { vi, en } = reason(error);
  return new UserError({ vi: `Tệp ${path}: ${vi}.`, en: `File ${path}: ${en}.` });
}

/** The bytes of an input file. Throws a UserError for a file that is missing, a folder or unreadable. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unusable(path, error);
  }
}

/** Whether two paths lead to the same file, links followed. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  try {
    const [one, other] = [statSync(a), statSync(b)];
    return one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}

/** Refuses, before any work is done, to write over one of the inputs. */
export function forbidOverwriting(output: string, inputs: readonly string[]): void {
  if (inputs.some((input) => isSameFile(input, output))) {
    throw new UsageError({
      vi: `Tệp kết quả ${output} trùng với tệp đầu vào: hãy đặt tên khác.`,
      en: `The output ${output} is the input itself: choose another name.`,
    });
  }
}

/** Texts in UTF-8, gathered to chunks that are worth a write of their own; each is void once the next is asked for. */
function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  let chunk = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  for (const text of texts) {
    const most = text.length * MOST_BYTES;
    if (filled + most > chunk.length) {
      yield chunk.subarray(0, filled);
      filled = 0;
      if (most > chunk.length) chunk = Buffer.allocUnsafe(most);
    }
    filled += chunk.write(text, filled);
  }
  yield chunk.subarray(0, filled);
}

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed.
 * Throws a UserError when that cannot be done; nothing is left behind.
 */
export function writeOutput(path: string, content: Uint8Array | Iterable<string>): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  const chunks = content instanceof Uint8Array ? [content] : encoded(content);
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (const bytes of chunks) {
        for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unusable(path, error);
  }
}
