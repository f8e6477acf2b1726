import { useState } from 'preact/hooks';
import type { SheetView } from '../examiner/view';
import { usePane, usePaneState, useWords } from './context';
import { DismissedList } from './DismissedList';
import { FindingCard } from './FindingCard';
import { FindingFilter } from './FindingFilter';
import { MoreButton } from './MoreButton';
import { useItems } from './useItems';

const PAGE = 40;

/** The findings, errors first, with their filter; below them what was set aside. */
export function FindingList({ sheet }: { readonly sheet: SheetView }) {
  const pane = usePane();
  const { filter } = usePaneState();
  const { say } = useWords();
  const [shown, setShown] = useState(PAGE);
  const items = useItems(() => pane.findings(filter, shown), [sheet, filter, shown]);
  const { findingCounts, rules } = sheet;
  if (!items) return null;
  return (
    <>
      {rules.length === 0 ? (
        <p class="all-good">{say('noFindings')}</p>
      ) : (
        <FindingFilter findingCounts={findingCounts} rules={rules} />
      )}
      {rules.length > 0 && items.length === 0 && <p class="quiet">{say('noFindingsFiltered')}</p>}
      <ul class="findings">
        {items.map((finding) => (
          <FindingCard
            key={`${finding.rule} ${finding.sheet ?? ''} ${finding.address ?? ''} ${finding.subject}`}
            finding={finding}
          />
        ))}
      </ul>
      {items.length === shown && <MoreButton onMore={() => setShown(shown + PAGE)} />}
      <DismissedList />
    </>
  );
}
