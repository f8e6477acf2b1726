import { cellAddress } from '../../grid/address';
import { periodLabel } from '../../period/periodLabel';
import type { Check, CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { findingOf, findingOn } from '../report';

/** A table exported from a reporting system: no outline, and no blank where nothing was entered. */
function isExport({ table, rows, amounts }: CheckedTable): boolean {
  return (
    rows.length > 0 &&
    !table.columns.some(({ role }) => role === 'ordinal') &&
    rows.every(({ cells }) => amounts.every(({ column }) => cells.get(column)?.quantity.kind !== 'missing'))
  );
}

function zeros(check: Check, exported: CheckedTable): Finding[] {
  return exported.rows.flatMap((row) =>
    check.assessmentsOf(exported, row).flatMap((assessment) => {
      const { actual, judgement } = assessment;
      if (actual?.value !== 0 || judgement === null || judgement.base <= 0) return [];
      const address = cellAddress(row.row, actual.column);
      return [
        findingOf('no-data', 'info', assessment, actual.column, {
          message: {
            vi: `Ô ${address} ghi 0 trong bảng xuất từ phần mềm: có thể là chưa nhập số liệu.`,
            en: `Cell ${address} holds 0 in a table exported from a system: the figure may not have been entered.`,
          },
          stated: 0,
        }),
      ];
    }),
  );
}

/** A result is due and missing. A sheet that has no column for it gets one note, not one a row. */
export const noData: Rule = (check) => {
  const { assessments, period } = check;
  const missing = assessments.filter(({ status }) => status === 'no-data');
  const due = { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') };
  const rows = missing.flatMap((assessment) => {
    const { awaited, sheet, row } = assessment;
    if (awaited === null) return [];
    const cell = check.cellAt(sheet, row, awaited);
    if (cell?.stored === 'error') return [];
    const address = cellAddress(row, awaited);
    return [
      findingOf('no-data', 'warning', assessment, awaited, {
        message: {
          vi: `Chưa có số liệu ${due.vi} ở ô ${address}.`,
          en: `There is no figure for ${due.en} in cell ${address}.`,
        },
      }),
    ];
  });
  const sheets = new Set(missing.filter(({ awaited }) => awaited === null).map(({ sheet }) => sheet));
  const hasColumn = (sheet: string): boolean =>
    assessments.some((one) => one.sheet === sheet && (one.actual !== null || one.awaited !== null));
  const whole = [...sheets]
    .filter((sheet) => !hasColumn(sheet))
    .map((sheet) =>
      findingOn('no-data', 'info', sheet, {
        message: {
          vi: `Trang này không có cột kết quả ${due.vi}, nên chưa đánh giá được.`,
          en: `This sheet has no column of results for ${due.en}, so nothing can be judged yet.`,
        },
      }),
    );
  return [...rows, ...whole, ...check.tables.filter(isExport).flatMap((table) => zeros(check, table))];
};
