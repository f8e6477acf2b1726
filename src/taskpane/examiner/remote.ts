import { UserError } from '../../language/userError';
import type { Answer, Remote, Request } from './messages';

/** A worker seen as the object whose methods it serves. */
export interface RemoteObject<Target> {
  readonly remote: Remote<Target>;
  /** Stops the worker at once and starts a new one; what was asked of it fails with an AbortError. */
  readonly restart: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Calls the methods that a worker serves (`serve`). An answer that is a UserError there is one here. */
export function remoteObject<Target>(createWorker: () => Worker): RemoteObject<Target> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker = start();

  function start(): Worker {
    const started = createWorker();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('value' in data) asked?.resolve(data.value);
      else asked?.reject(data.sentence ? new UserError(data.sentence) : new Error(data.error));
    });
    started.addEventListener('error', ({ message }) => failAll(new Error(message)));
    return started;
  }

  function failAll(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function ask(method: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, args } satisfies Request);
    });
  }

  return {
    remote: new Proxy({} as Remote<Target>, {
      get: (_, method) =>
        // Whoever awaits the proxy asks whether it is a promise.
        method === 'then' || typeof method === 'symbol'
          ? undefined
          : (...args: readonly unknown[]) => ask(method, args),
    }),
    restart() {
      worker.terminate();
      worker = start();
      failAll(new DOMException('Stopped', 'AbortError'));
    },
  };
}
