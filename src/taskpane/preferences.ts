import type { Preferences } from './pane';

/**
 * The one place that uses @microsoft/office-js-helpers: the pane's preferences on this computer, and the log of
 * errors with what Excel reports about them. The package is loaded when it is needed, beside Office.js itself.
 */
const helpers = (): Promise<typeof import('@microsoft/office-js-helpers')> =>
  import('@microsoft/office-js-helpers');

const CONTAINER = 'chitieu';

/** Whatever the language of Excel or the browser: the sheets are Vietnamese, and so are most of their officers. */
const USUAL: Preferences = { language: 'vi', isFirstRun: true };

/** What was saved, or the usual: Vietnamese, and the introduction still to be shown. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    const { Storage } = await helpers();
    const storage = new Storage<unknown>(CONTAINER);
    return {
      language: storage.get('language') === 'en' ? 'en' : USUAL.language,
      isFirstRun: storage.get('introduced') !== true,
    };
  } catch {
    // Browsers may forbid storage in a frame of another site; the pane does without.
    return USUAL;
  }
}

export async function savePreferences({ language, isFirstRun }: Preferences): Promise<void> {
  try {
    const { Storage } = await helpers();
    const storage = new Storage<unknown>(CONTAINER);
    storage.set('language', language);
    storage.set('introduced', !isFirstRun);
  } catch {
    // As above: next time the pane opens as usual.
  }
}

/** Prints an error for whoever looks for its cause, with the statements Excel failed at. */
export async function logError(error: unknown): Promise<void> {
  const { Utilities } = await helpers();
  Utilities.log(error instanceof Error ? error : String(error));
}
