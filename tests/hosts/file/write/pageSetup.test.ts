import type { Edit, SetPageSetup } from '../../../../src/edits/edit';
import { editedSheet, SHEET, sheetXml, type Edited } from '../edited';

const BASE: SetPageSetup = {
  kind: 'set-page-setup',
  sheet: SHEET,
  orientation: 'landscape',
  margins: { top: 20, bottom: 25.4, left: 30, right: 15 },
  repeatRows: { first: 5, last: 6 },
  breaksBefore: [30, 12, 30, 1],
  pageNumbers: true,
  gridlines: false,
};
const setup = (more: Partial<SetPageSetup> = {}): Edit => ({ ...BASE, ...more });
const after = (source: { before?: string; after?: string }, ...lists: Edit[][]): Promise<Edited> =>
  editedSheet({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', ...source }, {}, ...lists);
const names = ({ parts }: Edited): string =>
  /<definedNames>.*<\/definedNames>/.exec(parts['xl/workbook.xml'] ?? '')?.[0] ?? '';

/** The sequence of a worksheet's elements (CT_Worksheet). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** The names of the elements right below the root of a sheet. */
function elements(xml: string): string[] {
  const plain = xml
    .replace(/<\?xml.*?\?>/, '')
    .replace(/^\s*<worksheet[^>]*>/, '')
    .replace(/<\/worksheet>$/, '');
  const found: string[] = [];
  let depth = 0;
  for (const [, close, name = '', , empty] of plain.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (close === '/') depth -= 1;
    else {
      if (depth === 0) found.push(name);
      if (empty !== '/') depth += 1;
    }
  }
  return found;
}

describe('a page set-up', () => {
  it('is A4, one page wide, with margins in inches, counted from one', async () => {
    const xml = sheetXml(await after({}, [setup()]));
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="1" header="0.393701" footer="0.5"/>',
    );
    expect(
      /<pageSetup [^>]*>/
        .exec(xml)?.[0]
        .match(/\w+="[^"]*"/g)
        ?.sort(),
    ).toEqual([
      'firstPageNumber="1"',
      'fitToHeight="0"',
      'orientation="landscape"',
      'paperSize="9"',
      'useFirstPageNumber="1"',
    ]);
  });

  it('numbers every page but the first, in the middle of the head', async () => {
    const xml = sheetXml(await after({}, [setup()]));
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
    expect(sheetXml(await after({}, [setup()], [setup({ pageNumbers: false })]))).not.toContain(
      'headerFooter',
    );
  });

  it.each([true, false])(
    'leaves a header that somebody else made (page numbers: %s)',
    async (pageNumbers) => {
      const header = '<headerFooter><oddHeader>&amp;LUBND tỉnh</oddHeader></headerFooter>';
      expect(sheetXml(await after({ after: header }, [setup({ pageNumbers })]))).toContain(header);
    },
  );

  it('breaks pages before the rows it is told, once each and in order', async () => {
    expect(sheetXml(await after({}, [setup()]))).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="11" max="16383" man="1"/><brk id="29" max="16383" man="1"/></rowBreaks>',
    );
    expect(sheetXml(await after({}, [setup()], [setup({ breaksBefore: [] })]))).not.toContain('rowBreaks');
  });

  it('repeats rows by a name of the sheet, and stops repeating them', async () => {
    const once = await after({}, [setup()]);
    expect(names(once)).toBe(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$5:$6</definedName></definedNames>`,
    );
    expect(once.sheet.print.titleRows).toEqual([5, 6]);
    expect(names(await after({}, [setup()], [setup({ repeatRows: null })]))).toBe('');
  });

  it('hides the grid on screen and paper, or shows it on both', async () => {
    const views = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
    const hidden = sheetXml(await after({ before: views }, [setup()]));
    expect(hidden).toContain('showGridLines="0"');
    expect(hidden).not.toContain('printOptions');
    const shown = sheetXml(await after({ before: views }, [setup()], [setup({ gridlines: true })]));
    expect(shown).toContain(views);
    expect(shown).toContain('<printOptions gridLines="1"/>');
    expect(sheetXml(await after({}, [setup()]))).toContain(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    );
  });

  it('keeps the settings of the printer, and drops a scale in percent', async () => {
    const printer = '<pageSetup paperSize="8" scale="60" orientation="portrait" r:id="rId7"/>';
    const xml = sheetXml(await after({ after: printer }, [setup()]));
    expect(xml).toContain('r:id="rId7"');
    expect(xml).not.toContain('scale=');
    expect(xml).toContain('paperSize="9"');
  });

  it('says the same when it is set twice', async () => {
    expect((await after({}, [setup()], [setup()])).parts).toEqual((await after({}, [setup()])).parts);
  });

  it('keeps the sequence of the elements on a sheet that has everything', async () => {
    const before =
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>';
    const behind =
      '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks><colBreaks count="1"><brk id="1"/></colBreaks><ignoredErrors><ignoredError sqref="A1"/></ignoredErrors><legacyDrawingHF r:id="rId9"/><tableParts count="0"/><extLst/>';
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    const result = await after({ before, after: behind }, [
      setup({ gridlines: true }),
      { kind: 'merge-cells', sheet: SHEET, areas: [{ top: 5, left: 1, bottom: 5, right: 2 }] },
      { kind: 'set-column-widths', sheet: SHEET, widths: [{ column: 1, width: 20 }] },
      { kind: 'add-conditional-formats', sheet: SHEET, formats: [{ area, formula: 'TRUE', bold: true }] },
      { kind: 'set-notes', sheet: SHEET, notes: [{ row: 1, column: 1, text: 'Theo dõi chỉ tiêu' }] },
      {
        kind: 'add-charts',
        sheet: SHEET,
        charts: [
          {
            name: 'chitieu',
            title: 'Tiến độ',
            type: 'bar',
            place: area,
            categories: { sheet: SHEET, area },
            series: [{ name: '%', values: { sheet: SHEET, area }, color: '#1F4E79' }],
            numberFormat: '0%',
            legend: false,
          },
        ],
      },
    ]);
    const places = elements(sheetXml(result)).map((name) => ORDER.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const name of [
      'printOptions',
      'rowBreaks',
      'drawing',
      'legacyDrawing',
      'cols',
      'conditionalFormatting',
    ]) {
      expect(places).toContain(ORDER.indexOf(name));
    }
  });
});
