import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { SheetView } from '../examiner/view';
import { usePane, usePaneState, useWords } from './context';
import { BEST_FIRST } from '../examiner/statusOrder';
import { StatusSign } from './StatusSign';

/** The verdicts of a sheet as a sentence, a bar and a legend; pressing a verdict lists its indicators. */
export function StatusSummary({ counts }: Pick<SheetView, 'counts'>) {
  const pane = usePane();
  const { filter } = usePaneState();
  const { say, pick } = useWords();
  const present = BEST_FIRST.filter((status) => counts[status] > 0);
  const total = present.reduce((sum, status) => sum + counts[status], 0);
  if (total === 0) return null;
  const judged = total - counts['not-assessed'];
  const onTrack = counts['on-track'];
  return (
    <section class="summary">
      <p class="headline">
        {counts['no-data'] === judged
          ? say('headlineNoData')
          : say('headline', { good: counts.exceeded + counts.met, count: judged })}
        {onTrack > 0 && say('headlineOnTrack', { count: onTrack })}
      </p>
      <div class="status-bar" aria-hidden="true">
        {present.map((status) => (
          <span key={status} class={`segment status-${status}`} style={{ flexGrow: counts[status] }} />
        ))}
      </div>
      <ul class="legend" aria-label={say('statuses')}>
        {present.map((status) => (
          <li key={status}>
            <button
              type="button"
              class="legend-item"
              aria-pressed={filter.status === status}
              onClick={() => {
                pane.store.dispatch({ kind: 'tab', tab: 'indicators' });
                pane.store.dispatch({
                  kind: 'filter',
                  filter: { status: filter.status === status ? null : status },
                });
              }}
            >
              <StatusSign status={status} />
              <span>{pick(STATUS_LABELS[status])}</span>
              <b>{counts[status]}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
