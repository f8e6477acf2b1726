import type { IndicatorItem } from '../examiner/view';
import { figuresText } from './amountText';
import { BulletBar } from './BulletBar';
import { usePane, usePaneState, useWords } from './context';
import { IndicatorDetails } from './IndicatorDetails';

interface IndicatorRowProps {
  readonly item: IndicatorItem;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One indicator: name, figures, how much of the plan; pressing goes to its cell and opens the details. */
export function IndicatorRow({ item, id, isOpen, onToggle }: IndicatorRowProps) {
  const pane = usePane();
  const { sheetName } = usePaneState();
  const words = useWords();
  const { name, block, status, progress, expected } = item;
  const press = (): void => {
    onToggle();
    if (!isOpen && sheetName !== null) void pane.goTo(sheetName, item.address);
  };
  return (
    <li class="indicator" id={id}>
      <button type="button" class="indicator-button" aria-expanded={isOpen} onClick={press}>
        <span class="indicator-name">
          {name}
          {block !== null && <span class="indicator-block">{block}</span>}
        </span>
        <span class="indicator-percent">{progress !== null && words.percent(progress)}</span>
        <span class="indicator-figures">{figuresText(item, words)}</span>
        {progress !== null && <BulletBar status={status} progress={progress} expected={expected} />}
      </button>
      {isOpen && <IndicatorDetails item={item} />}
    </li>
  );
}
