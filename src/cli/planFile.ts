import { basename } from 'node:path';
import { UserError } from '../language/userError';
import { planFromJson } from '../plans/planFromJson';
import { planFromTable } from '../plans/planFromTable';
import type { Plan } from '../plans/plan';
import { readTables } from '../reading/readTables';
import { readText } from './readText';
import { readFile } from './workbookFile';

/** A plan from a file: JSON, or a workbook whose first table with a plan column is taken. */
export function planFromFile(path: string): Plan {
  const file = basename(path);
  if (file.toLowerCase().endsWith('.json')) return planFromJson(readText(path), file);
  const about = { id: file, title: file, issuer: null, number: null, date: null, level: null };
  for (const { tables, title, period } of readTables(readFile(path).workbook)) {
    const table = tables.find(({ columns }) =>
      columns.some(({ role }) => role === 'plan' || role === 'target'),
    );
    if (!table) continue;
    return planFromTable(table, {
      ...about,
      title: title === '' ? file : title,
      period: period?.notation ?? null,
    });
  }
  throw new UserError({
    vi: `Tệp ${file} không có bảng nào có cột kế hoạch hoặc mục tiêu.`,
    en: `The file ${file} has no table with a plan or target column.`,
  });
}
