import { Button } from './Button';
import { useWords } from './context';

/** Shows the next part of a long list. */
export function MoreButton({ onMore }: { readonly onMore: () => void }) {
  const { say } = useWords();
  return (
    <Button look="subtle" isWide onPress={onMore}>
      {say('more')}
    </Button>
  );
}
