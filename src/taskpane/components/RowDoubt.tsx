import type { RowKind } from '../../reading/indicatorTable';
import type { Doubt } from '../examiner/view';
import { ROW_NAMES } from '../words/names';
import { Choices } from './Choices';
import { usePane, useWords } from './context';
import { Question } from './Question';

interface RowDoubtProps {
  readonly sheet: string;
  readonly doubt: Extract<Doubt, { kind: 'row' }>;
}

const KINDS = Object.keys(ROW_NAMES) as RowKind[];

/** What a row is; the likeliest answer comes first. */
export function RowDoubt({ sheet, doubt: { row, address, name, guess } }: RowDoubtProps) {
  const pane = usePane();
  const { say, pick } = useWords();
  const kinds = [guess, ...KINDS.filter((kind) => kind !== guess)];
  return (
    <Question title={say('rowQuestion', { row })} place={{ sheet, address }}>
      <p class="question-quote">{name}</p>
      <Choices
        options={kinds.map((kind) => ({
          id: kind,
          label: kind === guess ? say('isSo', { guess: pick(ROW_NAMES[kind]) }) : pick(ROW_NAMES[kind]),
          onChoose: () => void pane.decide({ kind: 'row', sheet, row, as: kind }),
        }))}
      />
    </Question>
  );
}
