/** How long something may take to come true, and how often it is looked at, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 40;

/** Waits until an assertion holds; fails with what it last said. */
export async function eventually(assert: () => void | Promise<void>): Promise<void> {
  const last = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assert();
      return;
    } catch (error) {
      if (Date.now() > last) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
