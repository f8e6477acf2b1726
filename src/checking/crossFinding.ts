import type { Addition } from './additions';
import type { CheckedTable } from './check';
import type { Culprit } from './culprits';
import type { Finding } from './finding';
import { addressOf, amount, findingAt, shown } from './report';

/** Sums over parts are told of before sums over the year. */
const leading = ({ additions }: Culprit): Addition | undefined =>
  additions.find(({ of }) => of !== 'periods') ?? additions[0];

/** The other figures of a sum: its parts where the figure is the whole, else the whole. */
function evidence({ whole, parts }: Addition, { figure }: Culprit): { vi: string; en: string } {
  if (whole !== figure) return { vi: `tổng ở ô ${addressOf(whole)}`, en: `the total in ${addressOf(whole)}` };
  const [first, last] = [parts[0], parts.at(-1)];
  const span = first && last ? `${addressOf(first)}…${addressOf(last)}` : '';
  return { vi: `các ô thành phần ${span}`, en: `its parts ${span}` };
}

/** A figure that several sums show to be wrong in the same way, told once, at the figure. */
export function crossFinding(
  rule: 'part-sum' | 'quarter-sum',
  checked: CheckedTable,
  addition: Addition,
  culprit: Culprit,
): Finding[] {
  if (addition !== leading(culprit)) return [];
  const { figure, right, additions } = culprit;
  const expected = Number(((right.low + right.high) / 2).toPrecision(12));
  const [stated, given] = [shown(figure), amount(expected, figure.decimals)];
  const told = additions.map((each) => evidence(each, culprit));
  const list = (language: 'vi' | 'en'): string => {
    const names = told.map((each) => each[language]);
    return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${names.at(-1) ?? ''}`;
  };
  return [
    findingAt(rule, 'error', checked, figure, {
      message: {
        vi: `Ô ${addressOf(figure)} ghi ${stated.vi}, nhưng ${list('vi')} đều cho thấy phải là ${given.vi}.`,
        en: `Cell ${addressOf(figure)} holds ${stated.en}, but ${list('en')} show that it should be ${given.en}.`,
      },
      stated: figure.value,
      expected,
      cells: additions.flatMap(({ whole, parts }) =>
        [whole, ...parts].filter((each) => each !== figure).map(addressOf),
      ),
    }),
  ];
}
