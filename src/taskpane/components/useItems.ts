import { useEffect, useState } from 'preact/hooks';

/**
 * A list that is asked for; null until it is there. What was shown before stays until the next list arrives.
 * @param causes asked again whenever one of them changes
 */
export function useItems<Item>(
  ask: () => Promise<readonly Item[]>,
  causes: readonly unknown[],
): readonly Item[] | null {
  const [items, setItems] = useState<readonly Item[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask().then((answer) => {
      if (isWanted) setItems(answer);
    });
    return () => {
      isWanted = false;
    };
  }, causes);
  return items;
}
