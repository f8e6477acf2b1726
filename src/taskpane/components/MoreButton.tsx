import { Button } from './Button';
import { useWords } from './context';

interface MoreButtonProps {
  /** How many are not shown yet. */
  readonly left: number;
  readonly page: number;
  readonly onMore: () => void;
}

/** Shows the next part of a long list; nothing when all of it is shown. */
export function MoreButton({ left, page, onMore }: MoreButtonProps) {
  const { say } = useWords();
  if (left <= 0) return null;
  return (
    <Button look="subtle" isWide onPress={onMore}>
      {say('more', { count: Math.min(left, page) })}
    </Button>
  );
}
