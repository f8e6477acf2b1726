import type { Edit } from '../../../../src/edits/edit';
import type { Area } from '../../../../src/grid/workbook';
import { editedSheet, SHEET, type Edited } from '../edited';

const set = (name: string, refersTo: string, more: { hidden?: boolean; comment?: string } = {}): Edit => ({
  kind: 'set-names',
  names: [{ name, refersTo, hidden: false, ...more }],
});
const remove = (...names: string[]): Edit => ({ kind: 'remove-names', names });
const print = (area: Area | null): Edit => ({ kind: 'set-print-area', sheet: SHEET, area });
const list = (names: string): string => `<definedNames>${names}</definedNames>`;
const after = (afterSheets: string, ...lists: Edit[][]): Promise<Edited> =>
  editedSheet({}, { afterSheets }, ...lists);
const tail = (result: Edited): string => (result.parts['xl/workbook.xml'] ?? '').split('</sheets>')[1] ?? '';
const AREA: Area = { top: 1, left: 1, bottom: 36, right: 18 };

describe('defined names', () => {
  it('make their list where there is none, at its place', async () => {
    expect(
      tail(
        await after('<externalReferences/><calcPr calcId="1"/>', [
          set('CT_TyLe', '"a"&"<b>"', { hidden: true, comment: 'Tỷ lệ' }),
        ]),
      ),
    ).toBe(
      '<externalReferences/><definedNames><definedName name="CT_TyLe" comment="Tỷ lệ" hidden="1">"a"&amp;"&lt;b&gt;"</definedName></definedNames><calcPr calcId="1"/></workbook>',
    );
  });

  it('stand in the order of the alphabet', async () => {
    const staff =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">a!$A$1</definedName><definedName name="Vung">1</definedName>';
    expect(
      (await after(list(staff), [set('CT_B', '2'), set('CT_A', '1'), set('z', '3')])).workbook.names.map(
        ({ name }) => name,
      ),
    ).toEqual(['CT_A', 'CT_B', 'Vung', 'z']);
  });

  it('take the place of the workbook-wide one of their name, whatever its case', async () => {
    const staff =
      '<definedName name="ct_tyle">1</definedName><definedName name="CT_TyLe" localSheetId="0">9</definedName>';
    expect((await after(list(staff), [set('CT_TyLe', '0.25')])).workbook.names).toEqual([
      { name: 'CT_TyLe', refersTo: '0.25', hidden: false },
      { name: 'CT_TyLe', refersTo: '9', hidden: false, sheet: SHEET },
    ]);
  });

  it('are taken back byte for byte', async () => {
    for (const source of ['', list('<definedName name="Vung">1</definedName>'), '<calcPr/>']) {
      expect(
        tail(await after(source, [set('CT_A', '1'), set('x', '2')], [remove('CT_A', 'X', 'CT_None')])),
      ).toBe(tail(await after(source)));
    }
  });

  it('are removed workbook-wide only', async () => {
    const local = list('<definedName name="CT_A" localSheetId="0">1</definedName>');
    expect(tail(await after(local, [remove('CT_A')]))).toBe(tail(await after(local)));
  });
});

describe('the print area', () => {
  const staff = (refersTo: string): string =>
    list(`<definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">${refersTo}</definedName>`);
  const refersTo = (result: Edited): string => /localSheetId="0"[^>]*>([^<]*)</.exec(tail(result))?.[1] ?? '';

  it('is set with the sheet it belongs to', async () => {
    const result = await after('', [print(AREA)]);
    expect(tail(result)).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Biểu 01'!$A$1:$R$36</definedName>`,
    );
    expect(result.sheet.print.area).toEqual(AREA);
  });

  it.each([
    ['Sheet1!$A$1:$L$36', AREA, 'Sheet1!$A$1:$R$36'],
    [`'Biểu ''01'!$A$1:$L$36`, AREA, `'Biểu ''01'!$A$1:$R$36`],
    ['Sheet1!$A:$L', { top: 1, left: 1, bottom: 1048576, right: 18 }, 'Sheet1!$A:$R'],
    ['Sheet1!$1:$9', { top: 1, left: 1, bottom: 12, right: 16384 }, 'Sheet1!$1:$12'],
    ['Sheet1!$A$1', { top: 2, left: 2, bottom: 2, right: 2 }, 'Sheet1!$B$2'],
    ['OFFSET(a!$A$1,0,0)', AREA, `'Biểu 01'!$A$1:$R$36`],
  ])('%s changes and keeps its way of writing', async (before, area, result) => {
    expect(refersTo(await after(staff(before), [print(area)]))).toBe(result);
  });

  it('comes back as it was', async () => {
    const source = staff('Sheet1!$A$1:$L$36');
    const before = (await after(source)).sheet.print.area;
    expect(tail(await after(source, [print(AREA)], [print(before)]))).toBe(tail(await after(source)));
    expect(tail(await after('<calcPr/>', [print(AREA)], [print(null)]))).toBe(tail(await after('<calcPr/>')));
  });
});
