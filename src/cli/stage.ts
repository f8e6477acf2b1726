import type { Bilingual, Language } from '../language/bilingual';

/** How long work may take before it says what it is doing. */
const PATIENCE = 300;

/** Tells a person at a terminal what long work is at; silent in a pipe and for quick work. */
export function stages(language: Language): { enter: (what: Bilingual) => void; leave: () => void } {
  const started = performance.now();
  const isSeen = process.stderr.isTTY;
  let shown = 0;
  const show = (text: string): void => {
    process.stderr.write(`\r${text.padEnd(shown)}\r${text}`);
    shown = text.length;
  };
  return {
    enter: (what) => {
      if (isSeen && performance.now() - started > PATIENCE) show(`${what[language]}…`);
    },
    leave: () => {
      if (shown > 0) show('');
    },
  };
}
