import { UserError } from '../../language/userError';
import type { Answer, Request } from './messages';

function failure(id: number, error: unknown): Answer {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { id, error: text, sentence: error instanceof UserError ? error.text : null };
}

/** Answers requests from the pane by calling the methods of `target`, one after the other. */
export function serve(target: object): void {
  const methods = target as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  const answer = async ({ id, method, args }: Request): Promise<void> => {
    try {
      self.postMessage({ id, value: await methods[method]?.(...args) } satisfies Answer);
    } catch (error) {
      self.postMessage(failure(id, error));
    }
  };
  let answered = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    answered = answered.then(() => answer(data));
  });
}
