import type { Edit, NewCell } from '../../../src/edits/edit';
import type { Cell, Sheet } from '../../../src/grid/workbook';
import { cell, sheetOf } from '../../excel-host/sampleWorkbook';

/** A long table as systems export it: a bold group every ten rows, names, numbers, a ratio last. */
export function longTable(rows: number, columns: number): Sheet {
  const header = Array.from({ length: columns }, (_, index) =>
    cell(`Cột ${index + 1}`, { bold: true, horizontal: 'center' }),
  );
  const body = Array.from({ length: rows - 1 }, (_, index): Cell[] => {
    const style = { bold: index % 10 === 0 };
    const row = index + 2;
    return Array.from({ length: columns }, (__, column) => {
      if (column === 0) return cell(`Chỉ tiêu thu ngân sách số ${index}`, style);
      if (column === columns - 1) return cell(0.5, { ...style, numberFormat: '0.0%' }, `B${row}/C${row}`);
      return cell(index * 10 + column, { ...style, numberFormat: '#,##0', horizontal: 'right' });
    });
  });
  return sheetOf('Biểu 05', [header, ...body]);
}

/** Six columns right of it: two ratios, what remains, the status, the forecast, the warnings. */
export function progressColumns({ name, rowCount, columnCount }: Sheet): Edit[] {
  const left = columnCount + 1;
  const titles = ['% kế hoạch', '% cùng kỳ', 'Còn lại', 'Tiến độ', 'Ước cả năm', 'Cảnh báo'];
  const header = titles.map((value): NewCell => ({
    value,
    style: { like: { row: 1, column: 1 }, accentTop: '#0F6CBD' },
  }));
  const body = Array.from({ length: rowCount - 1 }, (_, index): NewCell[] => {
    const row = index + 2;
    const style = { like: { row, column: 3 } };
    return [
      {
        value: 0.25,
        formula: `IF(ISNUMBER(B${row}),C${row}/B${row},"")`,
        style: { ...style, numberFormat: '0.0%' },
      },
      {
        value: 1.04,
        formula: `IF(ISNUMBER(D${row}),C${row}/D${row},"")`,
        style: { ...style, numberFormat: '0.0%' },
      },
      { value: 100, formula: `B${row}-C${row}`, style },
      { value: index % 3 === 0 ? 'Cần chú ý' : 'Đúng tiến độ', style: { ...style, horizontal: 'center' } },
      { value: null, style },
      { value: index % 3 === 0 ? 'Thấp hơn mức cần đạt 3,1 điểm %' : null, style: { ...style, wrap: true } },
    ];
  });
  const area = { top: 1, left, bottom: rowCount, right: left + 5 };
  return [
    { kind: 'set-cells', sheet: name, top: 1, left, cells: [header, ...body] },
    {
      kind: 'set-column-widths',
      sheet: name,
      widths: titles.map((_, index) => ({ column: left + index, width: 12 })),
    },
    {
      kind: 'add-conditional-formats',
      sheet: name,
      formats: [{ area, formula: 'CT_ToMau', fill: '#FFF4CE' }],
    },
    { kind: 'set-names', names: [{ name: 'CT_ToMau', refersTo: 'TRUE', hidden: false }] },
  ];
}
