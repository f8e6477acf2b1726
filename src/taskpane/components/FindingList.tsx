import { useState } from 'preact/hooks';
import type { FindingItem } from '../examiner/view';
import { usePaneState, useWords } from './context';
import { DismissedList } from './DismissedList';
import { FindingCard } from './FindingCard';
import { FindingFilter, SEVERITIES } from './FindingFilter';
import { MoreButton } from './MoreButton';

const PAGE = 40;

/** The findings, errors first, with their filter; below them what was set aside. */
export function FindingList({ findings }: { readonly findings: readonly FindingItem[] }) {
  const { filter } = usePaneState();
  const { say } = useWords();
  const [shown, setShown] = useState(PAGE);
  const wanted = findings.filter(
    ({ severity, rule }) =>
      (filter.severity === null || severity === filter.severity) &&
      (filter.rule === null || rule === filter.rule),
  );
  const ordered = SEVERITIES.flatMap((severity) => wanted.filter((finding) => finding.severity === severity));
  const page = ordered.slice(0, shown);
  return (
    <>
      {findings.length === 0 ? (
        <p class="all-good">{say('noFindings')}</p>
      ) : (
        <FindingFilter findings={findings} />
      )}
      {findings.length > 0 && page.length === 0 && <p class="quiet">{say('noFindingsFiltered')}</p>}
      <ul class="findings">
        {page.map((finding) => (
          <FindingCard key={finding.index} finding={finding} />
        ))}
      </ul>
      <MoreButton left={ordered.length - page.length} page={PAGE} onMore={() => setShown(shown + PAGE)} />
      <DismissedList />
    </>
  );
}
