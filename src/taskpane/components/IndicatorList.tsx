import { useState } from 'preact/hooks';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { Button } from './Button';
import type { IndicatorItem, SheetView } from '../examiner/view';
import { usePane, usePaneState, useWords } from './context';
import { IndicatorRow } from './IndicatorRow';
import { MoreButton } from './MoreButton';
import { StatusSign } from './StatusSign';
import { useItems } from './useItems';
import { WORST_FIRST } from '../examiner/statusOrder';

const PAGE = 60;

const idOf = ({ row, block }: IndicatorItem): string => `row-${row}-${encodeURIComponent(block ?? '')}`;

/** The indicators worst first, under a heading for each verdict. */
export function IndicatorList({ sheet }: { readonly sheet: SheetView }) {
  const pane = usePane();
  const { filter } = usePaneState();
  const { say, pick } = useWords();
  const [shown, setShown] = useState(PAGE);
  // Kept here: an indicator that is judged otherwise moves to another group and stays open there.
  const [open, setOpen] = useState<readonly string[]>([]);
  const items = useItems(() => pane.indicators(filter.status, shown), [sheet, filter.status, shown]);
  if (!items) return null;
  const isComplete = items.length < shown;
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
      {items.length === 0 && <p class="quiet">{say('nothingHere')}</p>}
      {WORST_FIRST.map((status) => {
        const group = items.filter((item) => item.status === status);
        if (group.length === 0) return null;
        return (
          <section key={status} class="status-group">
            <h2 class={`status-heading status-${status}`}>
              <StatusSign status={status} />
              {pick(STATUS_LABELS[status])}
            </h2>
            <ul class="indicators">
              {group.map((item) => {
                const id = idOf(item);
                return (
                  <IndicatorRow
                    key={id}
                    id={id}
                    item={item}
                    isOpen={open.includes(id)}
                    onToggle={() =>
                      setOpen(open.includes(id) ? open.filter((each) => each !== id) : [...open, id])
                    }
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
      {!isComplete && <MoreButton onMore={() => setShown(shown + PAGE)} />}
    </>
  );
}
