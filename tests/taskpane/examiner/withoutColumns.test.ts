import { applyEdits } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { insertionEdits } from '../../../src/pipeline/columnEdits';
import { examine } from '../../../src/pipeline/examine';
import { insertedAreas } from '../../../src/reporting/ourNames';
import { withoutColumns } from '../../../src/taskpane/examiner/withoutColumns';
import { DISCLOSURE, FIRST_QUARTER, sampleBytes, sampleWorkbook } from '../support/samples';

test('a workbook without our columns stays the very same', () => {
  const workbook = sampleWorkbook(FIRST_QUARTER);
  expect(withoutColumns(workbook)).toBe(workbook);
});

test.each([FIRST_QUARTER, DISCLOSURE])(
  '%s with our columns is as before, wherever columns would stand',
  async (file) => {
    const xlsx = openXlsx(sampleBytes(file), file);
    const before = readWorkbook(xlsx);
    const bytes = await applyEdits(xlsx, insertionEdits(before, examine(before, {})).edits);
    const inserted = readWorkbook(openXlsx(bytes, file));
    const taken = withoutColumns(inserted);
    const examination = examine(before, {});
    expect(insertionEdits(taken, examination).edits[0]).toMatchObject({
      kind: 'set-cells',
      left: (insertionEdits(before, examination).edits[0] as { left: number }).left,
    });
    expect(taken.sheets[0]?.merges).toEqual(before.sheets[0]?.merges);
    expect(insertedAreas(inserted)).not.toEqual([]);
    expect(insertedAreas(taken)).toEqual([]);
  },
);
