import type { FreeText } from './freeText';
import type { KeptTexts } from './keptTexts';
import type { IndicatorRow } from './summaryRows';

/** What stands in the cells an officer may write over: their own texts come back, ours follow what they are made of. */
export interface OwnTexts {
  readonly head: (key: string, written: string) => FreeText;
  /** The note beside an indicator in the table. */
  readonly note: (row: IndicatorRow, isListed: boolean) => FreeText;
  /** Why an indicator is missed or late. */
  readonly reason: (row: IndicatorRow) => FreeText;
}

type Kind = 'note' | 'reason';

/** Between the parts of a key; sheet names hold no `/`. */
const PART = ' / ';

/** The texts of sheets that are gone or have another name now, by kind and indicator. */
function withoutSheet(kept: KeptTexts, sheets: ReadonlySet<string>): KeptTexts {
  return new Map(
    [...kept].flatMap(([key, text]) => {
      const [kind = '', sheet = '', ...name] = key.split(PART);
      return name.length === 0 || sheets.has(sheet) ? [] : [[[kind, ...name].join(PART), text] as const];
    }),
  );
}

/**
 * Joins the officer's texts with ours. A reason whose indicator is no longer listed moves to its note, and back with
 * the indicator; texts follow to a sheet under another name: what somebody wrote is not lost.
 * @param sheets the names of the sheets there are now
 */
export function ownTexts(kept: KeptTexts, sheets: ReadonlySet<string>): OwnTexts {
  const strays = withoutSheet(kept, sheets);
  const keyOf = (kind: Kind, { assessment, name }: IndicatorRow): string =>
    [kind, assessment.sheet, name].join(PART);
  const given = (kind: Kind, row: IndicatorRow): string | undefined =>
    kept.get(keyOf(kind, row)) ?? strays.get([kind, row.name].join(PART));
  const filled = (kind: Kind, row: IndicatorRow): string | undefined => {
    const text = given(kind, row);
    return text === '' ? undefined : text;
  };
  return {
    head: (key, own) => ({ key, text: kept.get(key) ?? own, written: own }),
    note: (row, isListed) => {
      const reason = isListed ? undefined : filled('reason', row);
      return { key: keyOf('note', row), text: given('note', row) ?? reason ?? row.note, written: row.note };
    },
    reason: (row) => ({
      key: keyOf('reason', row),
      text: given('reason', row) ?? filled('note', row) ?? row.note,
      written: row.note,
    }),
  };
}
