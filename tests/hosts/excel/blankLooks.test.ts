import type { Edit } from '../../../src/edits/edit';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { parseLook, writeLook } from '../../../src/hosts/excel/blankLook';
import { LOOK_PATHS } from '../../../src/hosts/excel/lookProperties';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { DEFAULT_LOOK, THIN_LINE, type Look } from '../../excel-host/model/look';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { INSERTION, QUARTER, REMOVAL } from './insertion';

const WHOLE_COLUMN: Look = { ...DEFAULT_LOOK, fontName: 'Times New Roman', fontSize: 13 };
const BOXED: Look = {
  ...WHOLE_COLUMN,
  italic: true,
  fill: '#EBF3FC',
  top: THIN_LINE,
  bottom: THIN_LINE,
  left: THIN_LINE,
  right: THIN_LINE,
};

/** The quarter's table beside which the staff formatted columns D and E, and boxed E2:E3. */
async function start(): Promise<EmulatedExcel> {
  const excel = await startExcelInNode(QUARTER);
  const [sheet] = excel.workbook.sheets;
  for (const column of [4, 5]) sheet?.columnLooks.set(column, WHOLE_COLUMN);
  for (const row of [2, 3]) if (sheet) sheet.ensureCell(row, 5).look = BOXED;
  return excel;
}

function looks(excel: EmulatedExcel): (Look | undefined)[] {
  const places = [1, 2, 3].flatMap((row) => [4, 5].map((column) => ({ row, column })));
  return places.map(({ row, column }) => excel.workbook.sheets[0]?.lookAt(row, column));
}

describe('the looks of blank cells', () => {
  it('are read where columns will be inserted', async () => {
    await start();
    const { blankLooks = [] } = (await readWorkbook()).sheets[0] ?? {};
    expect(blankLooks.map(({ area }) => area)).toContainEqual({ top: 2, left: 5, bottom: 3, right: 5 });
  });

  it('are not mentioned where nobody formatted them', async () => {
    await startExcelInNode(QUARTER);
    expect((await readWorkbook()).sheets[1]?.blankLooks).toEqual([]);
  });

  it('come back when the columns are undone', async () => {
    const excel = await start();
    const before = looks(excel);
    await undo(await applyEdits(INSERTION));
    expect(looks(excel)).toEqual(before);
  });

  it('come back when the columns are taken out another day', async () => {
    const excel = await start();
    const before = looks(excel);
    const { blankLooks = [] } = (await readWorkbook()).sheets[0] ?? {};
    await applyEdits(INSERTION);
    const restoring: Edit = { kind: 'restore-looks', sheet: 'Biểu 01', looks: blankLooks };
    await applyEdits(
      REMOVAL.flatMap((edit): readonly Edit[] => (edit.kind === 'clear-cells' ? [edit, restoring] : [edit])),
    );
    expect(looks(excel)).toEqual(before);
  });

  it('are those of their columns where nothing is known of them', async () => {
    const excel = await start();
    await applyEdits(INSERTION);
    await applyEdits([
      ...REMOVAL,
      {
        kind: 'restore-looks',
        sheet: 'Biểu 01',
        looks: [{ area: { top: 2, left: 5, bottom: 2, right: 5 }, look: '{"xf":"<xf/>"}' }],
      },
    ]);
    expect(looks(excel)).toEqual(new Array(6).fill(WHOLE_COLUMN));
  });
});

describe('a look written out', () => {
  const look = LOOK_PATHS.map((path) => (path.endsWith('bold') ? true : null));

  it('is read back', () => {
    expect(parseLook(writeLook({ numberFormat: '0.0%', look }))).toEqual({ numberFormat: '0.0%', look });
  });

  it.each(['', 'x', 'null', '{}', '{"numberFormat":"0"}', '{"xf":"<xf/>","font":"<font/>"}'])(
    'is none in %s',
    (text) => {
      expect(parseLook(text)).toBeNull();
    },
  );
});
