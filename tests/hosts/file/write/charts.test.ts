import type { Chart, Edit } from '../../../../src/edits/edit';
import type { Area } from '../../../../src/grid/workbook';
import { comparePackages } from '../../../roundtrip/comparePackages';
import { partsOf } from '../../../roundtrip/parts';
import { RELATIONSHIPS, xlsx, type WorkbookSource } from '../../../support/xlsxParts';
import { edited, SHEET, sheetXml, textsOf, type Edited } from '../edited';

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Thu &amp; chi</t></is></c><c r="B1"><v>0.25</v></c><c r="C1"><f>B1*2</f><v>0.5</v></c></row>' +
  '<row r="2"><c r="A2"><v>2024</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><v>0.3</v></c></row>';
const column = (left: number): Area => ({ top: 1, left, bottom: 2, right: left });
const cells = (area: Area): { sheet: string; area: Area } => ({ sheet: SHEET, area });
const chart = (name: string, more: Partial<Chart> = {}): Chart => ({
  name,
  title: 'Tiến độ',
  type: 'bar',
  place: { top: 5, left: 1, bottom: 20, right: 6 },
  categories: cells(column(1)),
  series: [{ name: '% kế hoạch', values: cells(column(2)), color: '#1F4E79' }],
  numberFormat: '0%',
  legend: true,
  ...more,
});
const add = (...charts: Chart[]): Edit => ({ kind: 'add-charts', sheet: SHEET, charts });
const remove = (...names: string[]): Edit => ({ kind: 'remove-charts', sheet: SHEET, names });
const bytesOf = (more: Partial<WorkbookSource> = {}): Uint8Array =>
  xlsx({ sheets: { [SHEET]: { rows: ROWS } }, ...more });
const after = (...lists: Edit[][]): Promise<Edited> => edited(bytesOf(), ...lists);
const chartXml = ({ parts }: Edited, number = 1): string => parts[`xl/charts/chart${number}.xml`] ?? '';
const drawn = ({ parts }: Edited): string[] =>
  [...(parts['xl/drawings/drawing1.xml'] ?? '').matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g)].map(
    ([, id, name]) => `${id ?? ''} ${name ?? ''}`,
  );

describe('a new chart', () => {
  it('stands in a drawing of the sheet, over its cells', async () => {
    const result = await after([add(chart('a'))]);
    expect(sheetXml(result)).toContain('<drawing r:id="rId1"/></worksheet>');
    expect(result.parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      `Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing1.xml"`,
    );
    expect(result.parts['xl/drawings/_rels/drawing1.xml.rels']).toContain(
      `Type="${RELATIONSHIPS}/chart" Target="../charts/chart1.xml"`,
    );
    expect(result.parts['xl/drawings/drawing1.xml']).toContain(
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    for (const [part, type] of [
      ['drawings/drawing1', 'drawing'],
      ['charts/chart1', 'drawingml.chart'],
    ] as const) {
      expect(result.parts['[Content_Types].xml']).toContain(
        `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
      );
    }
  });

  it('carries the values of its cells, errors and gaps left out', async () => {
    const xml = chartXml(await after([add(chart('a'))]));
    expect(xml).toContain(
      `<c:cat><c:strRef><c:f>'${SHEET}'!$A$1:$A$2</c:f><c:strCache><c:ptCount val="2"/>` +
        '<c:pt idx="0"><c:v>Thu &amp; chi</c:v></c:pt><c:pt idx="1"><c:v>2024</c:v></c:pt></c:strCache></c:strRef></c:cat>',
    );
    expect(xml).toContain(
      `<c:val><c:numRef><c:f>'${SHEET}'!$B$1:$B$2</c:f><c:numCache><c:formatCode>0%</c:formatCode>` +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>0.25</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
  });

  it('carries what the edits beside it write, clear and calculate', async () => {
    const write: Edit = {
      kind: 'set-cells',
      sheet: SHEET,
      top: 3,
      left: 2,
      cells: [[{ value: 0.75, formula: 'B1*3' }]],
    };
    const clear: Edit = { kind: 'clear-cells', sheet: SHEET, area: { top: 1, left: 2, bottom: 1, right: 2 } };
    const values = cells({ top: 1, left: 2, bottom: 3, right: 2 });
    const xml = chartXml(
      await after([add(chart('a', { series: [{ name: 'x', values, color: '#000000' }] })), clear, write]),
    );
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="2"><c:v>0.75</c:v></c:pt></c:numCache>');
  });

  it('reads from a sheet that comes in the same list, and from one beside it', async () => {
    const other = { sheet: "Nguồn 'A' cũ", area: { top: 1, left: 1, bottom: 1, right: 2 } };
    const xml = chartXml(
      await after([
        { kind: 'add-sheet', sheet: other.sheet },
        { kind: 'set-cells', sheet: other.sheet, top: 1, left: 1, cells: [[{ value: 7 }, { value: 8 }]] },
        add(chart('a', { series: [{ name: 'x', values: other, color: '#000000' }] })),
      ]),
    );
    expect(xml).toContain("<c:f>'Nguồn ''A'' cũ'!$A$1:$B$1</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>7</c:v></c:pt><c:pt idx="1"><c:v>8</c:v></c:pt>');
  });

  it('escapes its texts', async () => {
    const result = await after([
      add(
        chart('a "<1>"', {
          title: 'Thu & <chi>',
          numberFormat: '0.0"<%>"',
          series: [{ name: 'A & <B>', values: cells(column(2)), color: '#1f4e79', labels: true }],
        }),
      ),
    ]);
    expect(drawn(result)).toEqual(['2 a &quot;&lt;1&gt;&quot;']);
    expect(chartXml(result)).toContain('<a:t>Thu &amp; &lt;chi&gt;</a:t>');
    expect(chartXml(result)).toContain('<c:tx><c:v>A &amp; &lt;B&gt;</c:v></c:tx>');
    expect(chartXml(result)).toContain('formatCode="0.0&quot;&lt;%&gt;&quot;"');
    expect(chartXml(result)).toContain('<a:srgbClr val="1F4E79"/>');
  });

  it.each([
    ['bar', '<c:barDir val="bar"/><c:grouping val="clustered"/>', 'maxMin'],
    ['stacked-bar', '<c:barDir val="bar"/><c:grouping val="stacked"/>', 'maxMin'],
    ['column', '<c:barDir val="col"/><c:grouping val="clustered"/>', 'minMax'],
    ['line', '<c:lineChart><c:grouping val="standard"/>', 'minMax'],
  ] as const)('of type %s is drawn as such', async (type, group, orientation) => {
    const xml = chartXml(await after([add(chart('a', { type }))]));
    expect(xml).toContain(group);
    expect(/<c:catAx>.*?<c:orientation val="(\w+)"/.exec(xml)?.[1]).toBe(orientation);
    expect(/<c:valAx>.*?<c:crosses val="(\w+)"/.exec(xml)?.[1]).toBe(
      orientation === 'maxMin' ? 'max' : 'autoZero',
    );
  });

  it('marks values with points over columns and lines, and with frames around bars', async () => {
    const series = [
      { name: 'x', values: cells(column(2)), color: '#1F4E79' },
      { name: 'mốc', values: cells(column(3)), color: '#C00000', marksOnly: true },
    ];
    const column2 = chartXml(await after([add(chart('a', { type: 'column', series }))]));
    expect(column2).toContain('<c:symbol val="dash"/>');
    expect(column2.indexOf('<c:barChart>')).toBeLessThan(column2.indexOf('<c:lineChart>'));
    const bar = chartXml(await after([add(chart('a', { type: 'bar', series }))]));
    expect(bar).not.toContain('lineChart');
    expect(bar).toContain('<c:spPr><a:noFill/><a:ln');
    expect(bar).toContain('<c:overlap val="100"/>');
    await expect(after([add(chart('a', { type: 'stacked-bar', series }))])).rejects.toThrow(
      'stacked bars have no marks',
    );
  });

  it('begins its axis where it is told, else where Excel likes', async () => {
    expect(chartXml(await after([add(chart('a', { minimum: 0 }))]))).toContain(
      '<c:orientation val="minMax"/><c:min val="0"/></c:scaling>',
    );
    expect(chartXml(await after([add(chart('a'))]))).not.toContain('<c:min ');
  });

  it('takes the place of the one of its name, and no other', async () => {
    const once = await after([add(chart('a'), chart('b'))]);
    expect(drawn(once)).toEqual(['2 a', '3 b']);
    const twice = await edited(once.bytes, [add(chart('a', { title: 'Mới' }))]);
    expect(drawn(twice)).toEqual(['3 b', '2 a']);
    expect(Object.values(twice.parts).filter((xml) => xml.includes('<a:t>Mới</a:t>'))).toHaveLength(1);
    expect(Object.keys(twice.parts).filter((part) => part.startsWith('xl/charts/'))).toHaveLength(2);
  });

  it('is the same when the list is applied twice', async () => {
    const list = [add(chart('a'), chart('b', { type: 'line' }))];
    expect((await after(list, list)).parts).toEqual((await after(list)).parts);
  });

  it('joins a drawing that is there, whatever its prefix', async () => {
    const spreadsheet = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
    const picture =
      '<d:oneCellAnchor><d:pic><d:nvPicPr><d:cNvPr id="9" name="Quốc huy"/></d:nvPicPr></d:pic></d:oneCellAnchor>';
    const source = bytesOf({
      sheets: { [SHEET]: { rows: ROWS, after: '<drawing r:id="rId1"/>' } },
      sheetRelationships: [['drawing', '../drawings/drawing1.xml']],
      parts: { 'xl/drawings/drawing1.xml': `<d:wsDr xmlns:d="${spreadsheet}">${picture}</d:wsDr>` },
    });
    const made = await edited(source, [add(chart('a'))]);
    expect(drawn(made)).toEqual(['2 a']);
    expect(made.parts['xl/drawings/drawing1.xml']).toContain(picture);
    expect((await edited(made.bytes, [remove('a')])).parts['xl/drawings/drawing1.xml']).toContain(
      `${picture}</d:wsDr>`,
    );
  });
});

describe('a removed chart', () => {
  it('leaves every part as it was before it came', async () => {
    const source = bytesOf();
    const made = await edited(source, [add(chart('a'), chart('b'))]);
    const gone = await edited(made.bytes, [remove('a', 'b', 'c')]);
    expect(comparePackages(partsOf(source), partsOf(gone.bytes), {})).toEqual([]);
    expect(gone.parts).toEqual(textsOf(source));
  });

  it('takes along what Excel has put beside it since, and leaves its neighbours', async () => {
    const made = await after([add(chart('a'), chart('b'))]);
    const parts = textsOf(made.bytes);
    const style = '<cs:colorStyle xmlns:cs="urn:x"/>';
    const source = xlsx({
      sheets: { [SHEET]: parts['xl/worksheets/sheet1.xml'] ?? '' },
      parts: {
        ...parts,
        'xl/charts/style1.xml': style,
        'xl/charts/_rels/chart1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>`,
      },
    });
    const left = Object.keys((await edited(source, [remove('a')])).parts).filter((part) =>
      part.startsWith('xl/charts/'),
    );
    expect(left).toEqual(['xl/charts/chart2.xml']);
  });

  it('is passed over when it is not there', async () => {
    expect((await after([remove('a')])).parts).toEqual(textsOf(bytesOf()));
  });
});
