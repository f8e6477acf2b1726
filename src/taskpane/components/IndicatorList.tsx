import { useState } from 'preact/hooks';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { IndicatorItem } from '../examiner/view';
import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';
import { IndicatorRow } from './IndicatorRow';
import { MoreButton } from './MoreButton';
import { StatusSign } from './StatusSign';
import { WORST_FIRST } from './statusOrder';

const PAGE = 60;

/** The indicators worst first, under a heading for each verdict. */
export function IndicatorList({ indicators }: { readonly indicators: readonly IndicatorItem[] }) {
  const pane = usePane();
  const { filter } = usePaneState();
  const { say, pick } = useWords();
  const [shown, setShown] = useState(PAGE);
  const statuses = filter.status === null ? WORST_FIRST : [filter.status];
  const ordered = statuses.flatMap((status) => indicators.filter((item) => item.status === status));
  const page = ordered.slice(0, shown);
  return (
    <>
      {filter.status !== null && (
        <div class="filter-line">
          <span>{say('onlyStatus', { status: pick(STATUS_LABELS[filter.status]) })}</span>
          <Button
            look="subtle"
            size="small"
            onPress={() => pane.store.dispatch({ kind: 'filter', filter: { status: null } })}
          >
            {say('showAll')}
          </Button>
        </div>
      )}
      {page.length === 0 && <p class="quiet">{say('nothingHere')}</p>}
      {statuses.map((status) => {
        const items = page.filter((item) => item.status === status);
        if (items.length === 0) return null;
        return (
          <section key={status} class="status-group">
            <h2 class={`status-heading status-${status}`}>
              <StatusSign status={status} />
              {pick(STATUS_LABELS[status])}
            </h2>
            <ul class="indicators">
              {items.map((item) => (
                <IndicatorRow key={`${item.row} ${item.block ?? ''}`} item={item} />
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton left={ordered.length - page.length} page={PAGE} onMore={() => setShown(shown + PAGE)} />
    </>
  );
}
