import type { TableRow } from '../../reading/indicatorTable';
import type { CheckedTable, Rule } from '../check';
import { addressOf, findingAt, shown } from '../report';

/** Names of parts of a whole, which can be neither negative nor more than all of it. */
const SHARE = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|độ che phủ|mức độ bao phủ)(?!\p{L})/iu;
/** Comparisons, changes, and rates that are counted on another group than their own: they may exceed 100%. */
const NO_SHARE =
  /thực hiện|hoàn thành|kế hoạch|dự toán|chỉ tiêu|so với|cùng kỳ|tăng|giảm|tiến độ|giải ngân|thu hồi|sinh lời|lợi nhuận|lạm phát|huy động|nhập học|công suất|lấp đầy|vốn|nợ|đi học|giới tính|phụ thuộc|tiêm/iu;

function isShare(checked: CheckedTable, row: TableRow): boolean {
  if (row.unit !== '%' || !SHARE.test(row.name) || NO_SHARE.test(row.name)) return false;
  const { kind } = checked.sortOf(row);
  return kind === 'ratio' || kind === 'structure';
}

const WHOLE = 100;

/** A share of a whole outside 0–100%, in any column of amounts. */
export const shareRange: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    checked.rows
      .filter((row) => isShare(checked, row))
      .flatMap((row) =>
        checked.amounts.flatMap((column) => {
          const figure = checked.figureAt(row, column);
          if (!figure || (figure.interval.low <= WHOLE && figure.interval.high >= 0)) return [];
          const stands = shown(figure);
          const address = addressOf(figure);
          return [
            findingAt('share-range', 'error', checked, figure, {
              message: {
                vi: `Ô ${address} ghi ${stands.vi}%: "${row.name}" phải nằm trong khoảng 0–100%.`,
                en: `Cell ${address} holds ${stands.en}%: "${row.name}" must lie between 0 and 100%.`,
              },
              stated: figure.value,
            }),
          ];
        }),
      ),
  );
