import { useState } from 'preact/hooks';
import { Button } from './Button';
import { usePane, useWords } from './context';
import { NumberField } from './NumberField';
import { Question } from './Question';

interface HeaderRowsFormProps {
  readonly sheet: string;
  /** First and last header row as understood, counted from 1; null when no table was found. */
  readonly rows: readonly [number, number] | null;
  /** Whether it stands among the questions. */
  readonly isQuestion?: boolean;
}

const wholeNumber = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null);

/** Says in which rows the table's header stands. */
export function HeaderRowsForm({ sheet, rows, isQuestion = false }: HeaderRowsFormProps) {
  const pane = usePane();
  const { say } = useWords();
  const [first, setFirst] = useState(rows ? String(rows[0]) : '');
  const [last, setLast] = useState(rows ? String(rows[1]) : '');
  const [isWrong, setWrong] = useState(false);
  const apply = (): void => {
    const [top, bottom] = [wholeNumber(first), wholeNumber(last)];
    const isRight = top !== null && bottom !== null && top >= 1 && bottom >= top;
    setWrong(!isRight);
    if (!isRight) return;
    const headerRows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    void pane.decide({ kind: 'header', sheet, headerRows });
  };
  const form = (
    <div class="header-form">
      <NumberField label={say('headerFrom')} value={first} onChange={setFirst} />
      <NumberField label={say('headerTo')} value={last} onChange={setLast} />
      <Button onPress={apply}>{say('headerRead')}</Button>
      {isWrong && (
        <p class="field-error" role="alert">
          {say('headerWrong')}
        </p>
      )}
    </div>
  );
  if (!isQuestion) return form;
  return (
    <Question title={say('headerQuestion')} place={{ sheet, address: `A${rows?.[0] ?? 1}` }}>
      {form}
    </Question>
  );
}
