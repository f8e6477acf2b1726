import fc from 'fast-check';
import { pageBreaks, pageHeight } from '../../../src/reporting/summary/pageBreaks';
import { SheetDraft } from '../../../src/reporting/summary/sheetDraft';
import { lineCount, textWidth } from '../../../src/reporting/summary/textSize';

const LOOK = { size: 13, bold: false };

describe('the size of texts', () => {
  it('is that of Times New Roman', () => {
    // 28 letters, most of them capitals: about 250 points at size 13.
    const title = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true });
    expect(title).toBeGreaterThan(270);
    expect(title).toBeLessThan(315);
    expect(textWidth('10.535,8', LOOK)).toBeCloseTo(6 * 6.5 + 2 * 3.25, -1);
    expect(textWidth('Đ', LOOK)).toBeCloseTo(textWidth('D', LOOK), 9);
    expect(textWidth('ế', LOOK)).toBeCloseTo(textWidth('e', LOOK), 9);
  });

  it('never needs fewer lines in less room, and never fewer than its text would fill', () => {
    const words = fc.array(
      fc.constantFrom('chỉ', 'tiêu', 'kế', 'hoạch', 'NSNN', '1.234,5', 'giải-quyết-việc-làm'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 40, max: 700 }),
        fc.integer({ min: 0, max: 300 }),
        (parts, width, more) => {
          const text = parts.join(' ');
          const lines = lineCount(text, width, LOOK);
          expect(lines).toBeGreaterThanOrEqual(lineCount(text, width + more, LOOK));
          expect(lines).toBeGreaterThanOrEqual(Math.floor(textWidth(text, LOOK) / width));
          expect(lineCount(`${text}\n${text}`, width, LOOK)).toBe(2 * lines);
        },
      ),
    );
  });
});

describe('pages', () => {
  /** A sheet of rows of equal height with bands that are to stay on one page. */
  function sheet(rows: number, bands: readonly (readonly [number, number])[]): SheetDraft {
    const draft = new SheetDraft([10]);
    for (let row = 1; row <= rows; row++) draft.height(row, 20);
    for (const [top, bottom] of bands) draft.bands.push({ top, bottom });
    return draft;
  }
  const pages = (height: number, first = 1000): Parameters<typeof pageBreaks>[2] => ({
    height,
    repeated: { first, last: first },
  });

  it('begin before what would be torn, and nowhere else', () => {
    expect(pageBreaks(sheet(12, [[9, 12]]), 12, pages(200))).toEqual([9]);
    expect(pageBreaks(sheet(12, [[9, 10]]), 12, pages(200))).toEqual([]);
    expect(pageBreaks(sheet(12, []), 12, pages(200))).toEqual([]);
    // What no page can hold is not kept together.
    expect(pageBreaks(sheet(30, [[9, 30]]), 30, pages(200))).toEqual([]);
  });

  it('begin where they are asked to', () => {
    const draft = sheet(12, []);
    draft.pageStarts.add(4);
    expect(pageBreaks(draft, 12, pages(200))).toEqual([4]);
  });

  it('are shorter by the header that is repeated on them', () => {
    const draft = sheet(30, [[21, 28]]);
    expect(pageBreaks(draft, 30, pages(400, 1))).toEqual([21]);
    expect(pageBreaks(sheet(30, [[21, 30]]), 30, pages(200, 1))).toEqual([]);
  });

  it('hold more of a sheet that is scaled down', () => {
    const narrow = pageHeight([60, 60], 'landscape');
    expect(pageHeight([120, 120], 'landscape')).toBeGreaterThan(narrow * 1.7);
    expect(pageHeight([40], 'portrait')).toBeGreaterThan(narrow);
  });
});
