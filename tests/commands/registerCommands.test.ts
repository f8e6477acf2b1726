import { COMMANDS } from '../../src/commands/commands';
import { registerCommands } from '../../src/commands/registerCommands';
import type { Pane } from '../../src/taskpane/pane';

type Handler = (event: { completed: () => void }) => void;

function registered({ canShow = true } = {}) {
  const handlers = new Map<string, Handler>();
  const calls: string[] = [];
  const note = (name: string) => (): Promise<void> => {
    calls.push(name);
    return Promise.resolve();
  };
  const pane = {
    check: note('check'),
    openInsertionHere: note('openInsertionHere'),
    remove: note('remove'),
    openScreen: note('openScreen'),
  } as unknown as Pane;
  Object.defineProperty(globalThis, 'Office', {
    configurable: true,
    value: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: {
        showAsTaskpane: () => (canShow ? note('shown')() : Promise.reject(new Error('no shared runtime'))),
      },
    },
  });
  registerCommands(pane);
  const press = (name: string): Promise<void> =>
    new Promise((resolve) => handlers.get(name)?.({ completed: resolve }));
  return { handlers, calls, press };
}

test('every button of the ribbon has its function', () => {
  expect([...registered().handlers.keys()]).toEqual(Object.keys(COMMANDS));
});

test.each([
  ['checkNow', 'openScreen check'],
  ['quarterlySummary', 'openScreen'],
  ['insertColumns', 'openInsertionHere'],
  ['removeColumns', 'remove'],
])('%s shows the pane and works in it', async (button, method) => {
  const { press, calls } = registered();
  await press(button);
  expect(calls.join(' ')).toBe(`shown ${method}`);
});

test('a pane that cannot be brought into view still does its work, and the button is released', async () => {
  const { press, calls } = registered({ canShow: false });
  await press('checkNow');
  expect(calls).toEqual(['openScreen', 'check']);
});
