import fc from 'fast-check';
import type { Cell, CellStyle, Sheet, Workbook } from '../../../src/grid/workbook';
import { PLAIN, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';

const texts = fc.constantFrom(
  'Thu nội địa',
  'Tỷ lệ hộ nghèo',
  '- Thuế giá trị gia tăng',
  '+ Công nghiệp',
  '=SUM của tỉnh',
  '@ghi chú',
  "'nháy",
  '9-10',
  '402,1',
  'TRUE',
  'Khoảng 60%',
  'Dòng một\ndòng hai',
);
const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
);

const styles: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom('General', '0.0%', '#,##0', '@'),
  font: fc.constantFrom('Times New Roman', '.VnTime'),
  bold: fc.boolean(),
  italic: fc.boolean(),
  indent: fc.integer({ min: 0, max: 2 }),
  horizontal: fc.constantFrom('left', 'center', 'right', 'general'),
  bordered: fc.constant(false),
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.oneof(texts, numbers, fc.boolean()), style: styles }),
  fc.record({ value: fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }), style: fc.constant(PLAIN) }),
  fc.record({
    value: fc.constantFrom(1, 0.5),
    style: styles,
    formula: fc.constantFrom('A1/B1', 'SUM(A1:B2)'),
  }),
);

/** Tables of a few rows and columns with everything a cell can hold. */
export const sheets: fc.Arbitrary<Sheet> = fc
  .array(fc.array(fc.option(cells, { nil: undefined }), { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .chain((rows) =>
    fc
      .record({
        hidden: fc.constant(false),
        hiddenRows: fc
          .uniqueArray(fc.integer({ min: 1, max: 5 }))
          .map((found) => new Set(found.filter((row) => row <= rows.length))),
        merges: fc.constantFrom([], [{ top: 12, left: 1, bottom: 12, right: 3 }]).map(() => []),
      })
      .map((more) => sheetOf('Biểu', rows, more)),
  );

export const workbooks: fc.Arbitrary<Workbook> = fc
  .array(sheets, { minLength: 1, maxLength: 3 })
  .map((all) => workbookOf(all.map((sheet, index) => ({ ...sheet, name: `Biểu 0${index + 1}` }))));
