import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../language/userError';

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
/** Excel's lock files (`~$…`) and hidden files are no workbooks. */
const NOT_OURS = /^(?:~\$|\.)/;

const BY_NAME = new Intl.Collator('vi', { numeric: true });

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function workbooksIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && WORKBOOK.test(entry.name) && !NOT_OURS.test(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => BY_NAME.compare(a, b));
  if (names.length === 0) {
    throw new UserError({
      vi: `Thư mục ${folder} không có tệp Excel nào (.xlsx, .xlsm).`,
      en: `The folder ${folder} holds no Excel files (.xlsx, .xlsm).`,
    });
  }
  return names.map((name) => join(folder, name));
}

/** One file under two names is one file; a path that leads nowhere is told of when it is read. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The workbooks that paths of files and folders lead to: of a folder all .xlsx and .xlsm files in it, by name; each
 * file once. Throws a UserError for a folder without any.
 */
export function workbooksAt(paths: readonly string[]): string[] {
  const all = paths.flatMap((path) => (isFolder(path) ? workbooksIn(path) : [path]));
  return [...new Map(all.map((path) => [identity(path), path])).values()];
}

/** What each file is called in messages and on sheets: its name, or its path where two have the same name. */
export function fileNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[at] ?? name),
  );
}
