import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';

/** Microsoft's library as it stands in `node_modules`. */
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What the library puts on the window. */
export interface OfficeLibrary {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Runs the real office.js in a window of its own with the given `window.external`, and waits until it is ready.
 * Every call gives an independent library, so requirement sets may differ between tests.
 */
export async function bootOfficeInNode(external: Readonly<Record<string, unknown>>): Promise<OfficeLibrary> {
  const window = createWindow(external);
  run('office.js', window);
  const library = window as unknown as OfficeLibrary;
  await library.Office.onReady();
  return library;
}

const compiled = new Map<string, Script>();

function run(file: string, window: Context): void {
  let script = compiled.get(file);
  if (!script) {
    script = new Script(readFileSync(join(OFFICE_JS, file), 'utf8'), { filename: file });
    compiled.set(file, script);
  }
  script.runInContext(window);
}

/** The smallest window in which the library loads: it asks for its other files through script elements. */
function createWindow(external: Readonly<Record<string, unknown>>): Context {
  const window: Record<string, unknown> = {
    external,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120 Edg/120',
      platform: 'Win32',
    },
    location: new URL('https://localhost/taskpane.html'),
    history: {},
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: ignore,
    removeEventListener: ignore,
  };
  const context = createContext(window);
  // From inside, so that the window also has what every script has: Promise, JSON, Date.
  new Script('var window = globalThis, self = window, top = window, parent = window').runInContext(context);
  const head = {
    appendChild(script: { src: string; onload?: () => void }) {
      run(script.src.slice(script.src.indexOf('/dist/') + '/dist/'.length), context);
      setTimeout(() => script.onload?.());
    },
  };
  window.document = {
    URL: 'https://localhost/taskpane.html',
    cookie: '',
    readyState: 'complete',
    createElement: () => ({ setAttribute: ignore, style: {} }),
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? [{ src: 'https://localhost/dist/office.js' }] : tag === 'head' ? [head] : [],
    getElementById: () => null,
    addEventListener: ignore,
    head,
    body: head,
  };
  return context;
}

function ignore(): void {
  // Nothing in the library's start-up depends on it.
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}
