import { targetText } from '../examiner/targetText';
import type { Doubt, TargetChoice } from '../examiner/view';
import { withUnit } from './amountText';
import { Choices } from './Choices';
import { usePane, usePaneState, useWords } from './context';
import { Question } from './Question';
import { TargetPicker } from './TargetPicker';

interface MatchDoubtProps {
  readonly sheet: string;
  readonly doubt: Extract<Doubt, { kind: 'match' }>;
}

/** Which official target a row stands for: the best candidates with the reasons, every other target, or none. */
export function MatchDoubt({ sheet, doubt: { match, why } }: MatchDoubtProps) {
  const pane = usePane();
  const { overview } = usePaneState();
  const { say, pick, number } = useWords();
  const decide = (target: string | null): void => {
    const plan = overview?.plan ?? null;
    if (plan !== null) void pane.decide({ kind: 'match', sheet, name: match.name, plan, target });
  };
  const label = ({ name, unit, value }: TargetChoice) => (
    <>
      {name}
      <span class="choice-detail">{withUnit(targetText(value, number), unit)}</span>
    </>
  );
  return (
    <Question title={say('matchQuestion', { row: match.row })} place={{ sheet, address: match.address }}>
      <p class="question-quote">{[match.name, match.unit].filter(Boolean).join(' · ')}</p>
      {why.length > 0 && <p class="quiet">{why.map(pick).join(' ')}</p>}
      <Choices
        options={[
          ...match.candidates.map((candidate) => ({
            id: candidate.id,
            label: label(candidate),
            onChoose: () => decide(candidate.id),
          })),
          { id: 'none', label: say('noTarget'), onChoose: () => decide(null) },
        ]}
      />
      <TargetPicker label={say('otherTarget')} isLabelHidden target={null} onChoose={decide} />
    </Question>
  );
}
