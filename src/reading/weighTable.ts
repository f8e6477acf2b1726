import { conceptsOf } from './headerLexicon';
import type { TableFrame } from './findTables';
import { saidEvidence } from './given';
import type { Given } from './given';
import { ASK_BELOW } from './indicatorTable';
import type { Certainty, ColumnRole, Evidence, TableColumn } from './indicatorTable';
import { cellAt } from './page';
import type { Page } from './page';
import type { SheetTitle } from './sheetTitle';
import { filledIn } from './strip';

const FIGURES: readonly ColumnRole[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'ratio',
];
const TASK: readonly ColumnRole[] = ['owner', 'deadline', 'verdict', 'actual', 'reason'];
const ENOUGH = 1.5;
const CONFIRMED = 3;

/**
 * Whether a frame holds an indicator table: names, and figures that are planned or reported, or tasks with who, when and
 * how far. Lists of people, ledgers, price lists and charts' data have headers of their own and come out as null, unless
 * the officer confirmed its header rows.
 */
export function weighTable(
  page: Page,
  frame: TableFrame,
  columns: readonly TableColumn[],
  title: SheetTitle,
  confirmed: Given['headerRows'],
): Certainty | null {
  const evidence: Evidence[] = [];
  const add = (weight: number, vi: string, en: string): void => {
    if (weight !== 0) evidence.push({ weight, text: { vi, en } });
  };
  const name = columns.find(({ role }) => role === 'name');
  if (!name) return null;
  const roles = new Set(columns.filter(({ confidence }) => confidence >= 0.3).map(({ role }) => role));
  const measures = FIGURES.filter((role) => roles.has(role));
  const tasks = TASK.filter((role) => roles.has(role));
  const foreign = foreignWords(page, frame);
  const concepts = conceptsOf(lastKey(name.header));
  add(
    concepts.has('name') ? 2.5 : concepts.has('weak-name') ? 1 : -1.5,
    'Cột tên chỉ tiêu',
    'The column of names',
  );
  add(
    Math.min(measures.length, 3) * 1.2,
    'Cột kế hoạch, thực hiện, so sánh',
    'Columns of plan, result, comparison',
  );
  add(roles.has('unit') ? 1 : 0, 'Cột đơn vị tính', 'The column of units');
  add(frame.unit === null ? 0 : 1, 'Đơn vị tính ở góc biểu', 'A unit in the corner');
  add(title.period === null ? 0 : 0.5, 'Tiêu đề nêu thời gian', 'The title names a period');
  add(
    title.sense === null ? 0 : 0.5,
    'Tiêu đề nói về kế hoạch hoặc kết quả',
    'The title speaks of plans or results',
  );
  add(-2 * foreign, 'Tiêu đề cột của loại bảng khác', 'Headers of another kind of table');
  add(
    measures.length === 0 ? 0.8 * tasks.length - 2 : 0,
    'Cột của bảng nhiệm vụ',
    'Columns of a list of tasks',
  );
  if (confirmed) evidence.push(saidEvidence(confirmed, CONFIRMED));
  const sum = evidence.reduce((total, { weight }) => total + weight, 0) - ENOUGH;
  const named = concepts.has('name') || concepts.has('weak-name');
  const figures = columns.filter(({ role }) => FIGURES.includes(role));
  // Names under no header, or under one that says something else, need columns that speak clearly.
  const clear = figures.filter(({ role, confidence }) => role !== 'ratio' && confidence >= ASK_BELOW).length;
  const figured = (named || clear >= 2) && figures.some(({ column }) => hasFigures(page, frame, column));
  // A form not filled in yet, or a list of tasks; words alone are neither.
  const blank = measures.length > 0 && figures.every(({ column }) => isBlank(page, frame, column));
  const listed = named && (tasks.length >= 2 || (blank && (roles.has('unit') || frame.unit !== null)));
  if (!confirmed && (sum <= 0 || !(figured || listed))) return null;
  return { confidence: 1 / (1 + Math.exp(-sum)), evidence };
}

function lastKey(header: string): string {
  return (
    header.split(' / ').at(-1)?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd') ?? ''
  );
}

function foreignWords(page: Page, frame: TableFrame): number {
  let count = 0;
  for (const row of frame.headerRows) {
    for (const column of filledIn(frame.strip, row)) {
      const term = page.term(row, column);
      if (term && conceptsOf(term.key).has('foreign')) count++;
    }
  }
  return count;
}

function hasFigures(page: Page, frame: TableFrame, column: number): boolean {
  return frame.bodyRows.some((row) => {
    const value = cellAt(page, row, column)?.value;
    return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
  });
}

function isBlank(page: Page, frame: TableFrame, column: number): boolean {
  return frame.bodyRows.every((row) => !page.filled[row]?.includes(column));
}
