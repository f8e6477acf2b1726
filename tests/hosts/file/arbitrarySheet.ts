import fc from 'fast-check';
import { cellAddress } from '../../../src/grid/address';

/** A cell of a made-up sheet: how it is written, and whether it holds something. */
interface CellPiece {
  readonly write: (place: string, style: string) => string;
  readonly filled: boolean;
}

const PIECES: readonly CellPiece[] = [
  { write: (place, style) => `<c${place}${style}><v>12.5</v></c>`, filled: true },
  { write: (place, style) => `<c${place}${style} t="s"><v>0</v></c>`, filled: true },
  { write: (place, style) => `<c${place}${style} t="inlineStr"><is><t>Tỷ đồng</t></is></c>`, filled: true },
  { write: (place, style) => `<c${place}${style}><f>1+1</f><v>2</v></c>`, filled: true },
  { write: (place, style) => `<c${place}${style} t="e"><f>1/0</f><v>#DIV/0!</v></c>`, filled: true },
  { write: (place, style) => `<c${place}${style}/>`, filled: false },
  { write: (place, style) => `<c${place}${style}></c>`, filled: false },
  { write: (place, style) => `<c${place}${style}><v/></c>`, filled: false },
];

/** A made-up sheet: the source of its rows, and the cells that hold something. */
export interface MadeUpSheet {
  readonly rows: string;
  readonly filled: ReadonlySet<string>;
}

const cell = fc.record({
  gap: fc.nat({ max: 2 }),
  placed: fc.boolean(),
  piece: fc.constantFrom(...PIECES),
  style: fc.constantFrom('', ' s="1"', ' s="2"'),
});
const row = fc.record({
  gap: fc.nat({ max: 2 }),
  placed: fc.boolean(),
  attributes: fc.constantFrom(
    '',
    ' spans="1:9"',
    ' ht="20" customHeight="1"',
    ' s="2" customFormat="1"',
    ' hidden="1"',
  ),
  white: fc.constantFrom('', '\n  '),
  cells: fc.array(cell, { maxLength: 5 }),
});

/** Sheets with cells of all kinds, styled blanks, gaps, and rows and cells that do not say their places. */
export const madeUpSheet: fc.Arbitrary<MadeUpSheet> = fc.array(row, { maxLength: 6 }).map((rows) => {
  const filled = new Set<string>();
  let number = 0;
  const sources = rows.map(({ gap, placed, attributes, white, cells }) => {
    // A place that is left out is the one after the place before.
    number += 1 + (placed ? gap : 0);
    let column = 0;
    const inside = cells.map((each) => {
      column += 1 + (each.placed ? each.gap : 0);
      const address = cellAddress(number, column);
      if (each.piece.filled) filled.add(address);
      return white + each.piece.write(each.placed ? ` r="${address}"` : '', each.style);
    });
    const start = `${white}<row${placed ? ` r="${number}"` : ''}${attributes}`;
    return inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</row>`;
  });
  return { rows: sources.join(''), filled };
});
