import { cellAddress } from '../../grid/address';
import type { Bilingual } from '../../language/bilingual';
import type { ErrorCell } from '../cellScans';
import type { CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { findingAt } from '../report';

const MEANINGS: Readonly<Record<string, Bilingual>> = {
  '#REF!': { vi: 'công thức trỏ tới ô đã bị xóa', en: 'the formula points at a cell that was deleted' },
  '#DIV/0!': {
    vi: 'công thức chia cho 0 hoặc cho ô trống',
    en: 'the formula divides by 0 or by a blank cell',
  },
  '#VALUE!': { vi: 'công thức tính trên ô chứa chữ', en: 'the formula reckons with a cell that holds text' },
  '#NAME?': { vi: 'công thức dùng tên hàm sai', en: 'the formula uses an unknown name' },
  '#N/A': { vi: 'công thức không tìm thấy giá trị', en: 'the formula does not find its value' },
};
const UNKNOWN: Bilingual = { vi: 'công thức bị lỗi', en: 'the formula is broken' };

function findingFor(checked: CheckedTable, { row, column, error }: ErrorCell): Finding {
  const meaning = MEANINGS[error] ?? UNKNOWN;
  const address = cellAddress(row.row, column.column);
  return findingAt(
    'formula-error',
    'error',
    checked,
    { row, column },
    {
      message: {
        vi: `Ô ${address} báo lỗi ${error}: ${meaning.vi}.`,
        en: `Cell ${address} shows ${error}: ${meaning.en}.`,
      },
      stated: error,
    },
  );
}

/** A cell of the table that shows an error: #REF!, #DIV/0! … */
export const formulaError: Rule = ({ tables }) =>
  tables.flatMap((checked) => checked.scan().errors.map((cell) => findingFor(checked, cell)));
