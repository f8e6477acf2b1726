import { useEffect, useState } from 'preact/hooks';
import type { SummaryPreview } from '../examiner/view';
import { usePane, usePaneState } from './context';

/** The summary of the workbook as it was last checked; null until it is known. */
export function useSummary(): SummaryPreview | null {
  const pane = usePane();
  const { overview } = usePaneState();
  const [summary, setSummary] = useState<SummaryPreview | null>(null);
  useEffect(() => {
    let isWanted = true;
    void pane.summary().then((answer) => {
      if (isWanted) setSummary(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [overview]);
  return summary;
}
