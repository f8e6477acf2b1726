import type { HostObject } from '../wire/hostObject';

/** Threaded comments: none are ever loaded, and the product writes notes instead. */
export function commentCollection(): HostObject {
  return {
    type: 'CommentCollection',
    call: { GetCount: () => 0 },
    items: () => [],
  };
}
