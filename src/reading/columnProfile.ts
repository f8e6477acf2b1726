import { readNumberFormat } from './numberFormat';
import { isOutlineMark } from './outlineMark';
import { cellAt } from './page';
import type { Page } from './page';
import { knownUnit } from './unitText';
import { parseVerdict } from '../language/parseVerdict';

/** What the body of a column holds, as shares of its filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  readonly rows: number;
  /** Numbers, numbers as text and marks for "no value". */
  readonly numeric: number;
  /** Outline marks and running numbers. */
  readonly outline: number;
  /** Texts that are known units. */
  readonly units: number;
  /** Words that could be a name. */
  readonly wordy: number;
  readonly verdicts: number;
  readonly dates: number;
  /** Different texts among the words. */
  readonly distinct: number;
  /** Average length of the words. */
  readonly length: number;
  /** Whether most numbers are shown as percentages. */
  readonly percent: boolean;
}

const SAMPLE = 400;

/** Looks through a column of a table's body; long bodies are sampled evenly. */
export function profileColumn(page: Page, column: number, bodyRows: readonly number[]): ColumnProfile {
  const step = Math.max(1, Math.floor(bodyRows.length / SAMPLE));
  const tally = {
    filled: 0,
    numeric: 0,
    outline: 0,
    units: 0,
    wordy: 0,
    verdicts: 0,
    dates: 0,
    percents: 0,
    length: 0,
  };
  const texts = new Set<string>();
  let rows = 0;
  for (let at = 0; at < bodyRows.length; at += step) {
    const row = bodyRows[at] ?? 0;
    rows++;
    const cell = cellAt(page, row, column);
    if (cell === undefined || cell.value === null) continue;
    const term = page.term(row, column);
    if (term?.kind === 'blank') continue;
    tally.filled++;
    if (!term) {
      const format = readNumberFormat(cell.style.numberFormat);
      if (format.date) tally.dates++;
      else if (format.percent) tally.percents++;
      if (typeof cell.value === 'number' && cell.value > 0 && cell.value < 1000) tally.outline++;
      tally.numeric++;
      continue;
    }
    if (term.kind !== 'words') tally.numeric++;
    if (isOutlineMark(term.text)) tally.outline++;
    if (term.kind !== 'words') continue;
    texts.add(term.text);
    if (knownUnit(term.text) !== null) tally.units++;
    else if (parseVerdict(term.text) !== null) tally.verdicts++;
    else if (/^(?:[<>≤≥]|tren|duoi|khoang|tu \d|tang|giam|\d)/.test(term.key) && /\d/.test(term.key))
      tally.numeric++;
    if (term.wordy) {
      tally.wordy++;
      tally.length += term.text.length;
    }
  }
  const share = (count: number): number => (tally.filled === 0 ? 0 : count / tally.filled);
  return {
    filled: rows === 0 ? 0 : tally.filled / rows,
    rows,
    numeric: share(tally.numeric),
    outline: share(tally.outline),
    units: share(tally.units),
    wordy: share(tally.wordy),
    verdicts: share(tally.verdicts),
    dates: share(tally.dates),
    distinct: tally.wordy === 0 ? 0 : texts.size / tally.wordy,
    length: tally.wordy === 0 ? 0 : tally.length / tally.wordy,
    percent: tally.percents * 2 > tally.filled,
  };
}
