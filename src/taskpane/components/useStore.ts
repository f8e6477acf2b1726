import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../state/store';

/** What a store holds now; the component is drawn again when it changes. */
export function useStore<State, Action>(store: Store<State, Action>): State {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    setState(store.get);
    return store.listen(() => setState(store.get));
  }, [store]);
  return state;
}
