import { UserError } from '../../../src/language/userError';
import type { Request } from '../../../src/taskpane/examiner/messages';
import { remoteObject } from '../../../src/taskpane/examiner/remote';
import { serve } from '../../../src/taskpane/examiner/serve';

class Calculator {
  add(a: number, b: number): number {
    return a + b;
  }
  refuse(): never {
    throw new UserError({ vi: 'Không tính được.', en: 'Cannot be computed.' });
  }
  break(): never {
    throw new TypeError('undefined is not a function');
  }
  nothing(): void {
    // Answers without a value.
  }
}

type Listener = (event: { data: unknown }) => void;

/** A worker in the same thread: it serves a calculator as the real one serves the examiner. */
class LocalWorker {
  static started: LocalWorker[] = [];
  private readonly listeners: Listener[] = [];
  private serveRequest: Listener = () => undefined;
  isTerminated = false;

  constructor() {
    LocalWorker.started.push(this);
    const scope = {
      addEventListener: (_: string, listener: Listener) => {
        this.serveRequest = listener;
      },
      postMessage: (data: unknown) => {
        if (!this.isTerminated) for (const listener of this.listeners) listener({ data });
      },
    };
    Object.defineProperty(globalThis, 'self', { configurable: true, value: scope });
    serve(new Calculator());
  }

  addEventListener(kind: string, listener: Listener): void {
    if (kind === 'message') this.listeners.push(listener);
  }
  postMessage(data: Request): void {
    queueMicrotask(() => this.serveRequest({ data: structuredClone(data) }));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const start = () => remoteObject<Calculator>(() => new LocalWorker() as unknown as Worker);

test('a method is called with its arguments and answers', async () => {
  const { remote } = start();
  await expect(remote.add(2, 3)).resolves.toBe(5);
  await expect(remote.nothing()).resolves.toBeUndefined();
});

test('several calls at once get their own answers', async () => {
  const { remote } = start();
  await expect(Promise.all([remote.add(1, 1), remote.add(2, 2), remote.add(3, 3)])).resolves.toEqual([
    2, 4, 6,
  ]);
});

test('an error that speaks to the officer does so here too', async () => {
  const { remote } = start();
  const failure = remote.refuse();
  await expect(failure).rejects.toBeInstanceOf(UserError);
  await expect(failure).rejects.toMatchObject({ text: { vi: 'Không tính được.' } });
});

test('a defect comes with where it happened, and is no sentence', async () => {
  const { remote } = start();
  const failure = remote.break();
  await expect(failure).rejects.not.toBeInstanceOf(UserError);
  await expect(failure).rejects.toThrow(/TypeError: undefined is not a function/);
});

test('a restart fails what was asked, and what is asked afterwards is answered by a new worker', async () => {
  const { remote, restart } = start();
  const before = LocalWorker.started.length;
  const asked = remote.add(1, 2);
  restart();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  expect(LocalWorker.started).toHaveLength(before + 1);
  expect(LocalWorker.started.at(-2)?.isTerminated).toBe(true);
  await expect(remote.add(4, 5)).resolves.toBe(9);
});
