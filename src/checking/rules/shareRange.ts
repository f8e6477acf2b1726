import type { Rule } from '../check';
import { addressOf, findingAt, shown } from '../report';
import { isOutside, isShare } from '../shares';

/** A share of a whole outside 0–100%, in any column of amounts. */
export const shareRange: Rule = ({ tables }) =>
  tables.flatMap((checked) =>
    checked.rows
      .filter((row) => isShare(checked, row))
      .flatMap((row) =>
        checked.amounts.flatMap((column) => {
          const figure = checked.figureAt(row, column);
          if (!figure || !isOutside(figure)) return [];
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
