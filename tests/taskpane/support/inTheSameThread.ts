import type { Remote } from '../../../src/taskpane/examiner/messages';

/** An object seen as if it were in a worker: the same methods, answered later. */
export function inTheSameThread<Target extends object>(target: Target): Remote<Target> {
  const methods = target as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  return new Proxy({} as Remote<Target>, {
    get: (_, name) =>
      name === 'then' || typeof name === 'symbol'
        ? undefined
        : (...args: readonly unknown[]) => Promise.resolve().then(() => methods[name]?.(...args)),
  });
}
