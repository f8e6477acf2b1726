import { columnName } from '../../src/grid/address';
import type { Workbook } from '../../src/grid/workbook';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import type { SheetReading } from '../../src/reading/indicatorTable';
import { readTables } from '../../src/reading/readTables';
import { CORPUS } from '../corpus/corpus';
import { ASPECTS, emptyScore, scoreSpecimen } from '../corpus/score';
import type { Aspect, Score } from '../corpus/score';
import { xlsx } from '../support/xlsxParts';

/** Scores of all layouts, and of everything together. */
export function scoreCorpus(): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>([['all', emptyScore()]]);
  for (const specimen of CORPUS) {
    const own = scoreSpecimen(specimen);
    for (const name of ['all', specimen.layout]) {
      const sum = scores.get(name) ?? emptyScore();
      scores.set(name, sum);
      for (const aspect of ASPECTS) {
        sum.right[aspect] += own.right[aspect];
        sum.asked[aspect] += own.asked[aspect];
      }
      sum.wrong.push(...own.wrong);
    }
  }
  return scores;
}

/** The share of right answers over all aspects. */
export function share({ right, asked }: Score): number {
  const total = (counts: Record<Aspect, number>): number =>
    ASPECTS.reduce((sum, aspect) => sum + counts[aspect], 0);
  return total(right) / total(asked);
}

const percent = (right: number, asked: number): string =>
  asked === 0 ? '–' : ((100 * right) / asked).toFixed(1);

/** A wide sheet as a file: a title, a header and rows of triples KH, TH, TH/KH. */
function wideWorkbook(rows: number, columns: number): Uint8Array {
  const strings = ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM 2024', 'STT', 'Chỉ tiêu', 'ĐVT', 'Tấn'];
  const text = (words: string): string => `t="s"><v>${strings.push(words) - 1}</v>`;
  const cell = (column: number, row: number, content: string): string =>
    `<c r="${columnName(column)}${row}" ${content}</c>`;
  const heads = Array.from({ length: columns - 3 }, (_, at) => {
    const year = 2000 + Math.floor(at / 3);
    return cell(at + 4, 3, text([`KH ${year}`, `TH ${year}`, `TH/KH ${year} (%)`][at % 3] ?? ''));
  });
  const body = Array.from({ length: rows }, (_, at) => {
    const row = at + 4;
    const figures = Array.from({ length: columns - 3 }, (__, column) => {
      const [plan, result] = [row + 40 * column + 1, row + 37 * column + 2];
      const value = [plan, result, (100 * (result - 37)) / (plan - 40)][column % 3] ?? 0;
      return cell(column + 4, row, `><v>${value.toFixed(1)}</v>`);
    });
    const name = cell(2, row, text(`Sản lượng thủy sản của thôn số ${row}`));
    return `<row r="${row}"><c r="A${row}"><v>${at + 1}</v></c>${name}<c r="C${row}" t="s"><v>4</v></c>${figures.join('')}</row>`;
  });
  const left = [1, 2, 3].map((at) => `<c r="${columnName(at)}3" t="s"><v>${at}</v></c>`);
  const title = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  return xlsx({
    sheets: {
      'Biểu 01': { rows: `${title}<row r="3">${left.join('')}${heads.join('')}</row>${body.join('')}` },
    },
    strings,
  });
}

/** Seconds of work, as the median of some runs. */
interface Pace {
  readonly file: number;
  readonly understanding: number;
  /** What asking for every single cell costs besides. */
  readonly cells: number;
}

const RUNS = 9;

/** The work of reading a sheet of this size from its file, and of understanding it. */
function pace(rows: number, columns: number): Pace {
  const bytes = wideWorkbook(rows, columns);
  const spent = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  };
  const runs = Array.from({ length: RUNS }, (): Pace => {
    let workbook: Workbook | undefined;
    let readings: readonly SheetReading[] = [];
    const file = spent(() => (workbook = readWorkbook(openXlsx(bytes, 'bieu.xlsx'))));
    const understanding = spent(() => (readings = workbook ? readTables(workbook) : []));
    return { file, understanding, cells: spent(() => askForCells(readings)) };
  });
  const median = (of: (run: Pace) => number): number => runs.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return {
    file: median((run) => run.file),
    understanding: median((run) => run.understanding),
    cells: median((run) => run.cells),
  };
}

function askForCells(readings: readonly SheetReading[]): void {
  for (const { tables } of readings)
    for (const { rows, columns } of tables)
      for (const { cells } of rows) for (const { column } of columns) cells.get(column);
}

function printPace(rows: number, columns: number): void {
  const { file, understanding, cells } = pace(rows, columns);
  const seconds = (time: number): string => `${time.toFixed(2)} s`;
  const ratio = (understanding / file).toFixed(2);
  console.log(
    `${rows} × ${columns}: ${seconds(file)} from the file, ${seconds(understanding)} to understand, ratio ${ratio}; ${seconds(cells)} more for every cell`,
  );
}

/**
 * Prints how much of the made workbooks is understood, by layout and aspect, in percent, with what is not; and the time
 * that understanding takes beside reading the file (the aim is no more).
 */
export function benchReading(): Promise<void> {
  const scores = scoreCorpus();
  console.log(
    ['layout'.padEnd(8), ...ASPECTS.map((aspect) => aspect.padStart(11)), 'together'.padStart(11)].join(''),
  );
  for (const [name, score] of scores) {
    const cells = ASPECTS.map((aspect) => percent(score.right[aspect], score.asked[aspect]).padStart(11));
    console.log([name.padEnd(8), ...cells, (100 * share(score)).toFixed(2).padStart(11)].join(''));
  }
  for (const wrong of scores.get('all')?.wrong ?? []) console.log(`  ${wrong}`);
  printPace(5_000, 60);
  printPace(50_000, 12);
  return Promise.resolve();
}
