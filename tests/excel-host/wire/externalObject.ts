import type { Reply } from './richApiService';

/** How the emulated Excel presents itself to the library. */
export interface HostIdentity {
  /** Highest ExcelApi requirement set, such as `1.14`. */
  readonly excelApi: string;
  /** Interface language, which becomes `displayLanguage`. */
  readonly displayLanguage: string;
  /** Language of the data conventions, which becomes `contentLanguage`. */
  readonly contentLanguage: string;
  readonly theme: OfficeTheme;
  /** Whether Excel can wait for the officer to leave a cell. */
  readonly canDelay: boolean;
}

/** Colours as `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

interface SafeArray {
  toArray: () => readonly unknown[];
}
type Callback = (reply: SafeArray) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

const DISPATCH = { richApi: 93, commandCompleted: 94, command: 39, richApiEvent: 33 } as const;
const RICH_API_MESSAGE = 65536;

/** The object Excel for Windows puts at `window.external`, with the ways the emulated Excel calls back through it. */
export interface ExternalObject {
  readonly external: Readonly<Record<string, unknown>>;
  /** Tells the add-in of an event: 10 is a changed worksheet. */
  fireEvent: (eventType: number, targetId: string, detail: unknown) => void;
  /** Presses a ribbon button; resolves when the function has called `event.completed()`. */
  pressButton: (functionName: string) => Promise<void>;
}

export function externalObject(
  identity: HostIdentity,
  settings: Map<string, string>,
  serve: (body: string, flags: number) => Promise<Reply>,
): ExternalObject {
  const handlers = new Map<number, EventHandler[]>();
  const pressed = new Map<string, () => void>();

  function execute(dispatch: number, params: SafeArray | readonly unknown[], callback: Callback): void {
    const values = 'toArray' in params ? params.toArray() : params;
    if (dispatch === DISPATCH.commandCompleted) {
      pressed.get(String(values[0]))?.();
      callback(safeArray([0]));
      return;
    }
    if (dispatch !== DISPATCH.richApi) throw new Error(`NotImplemented: dispatch ${dispatch}`);
    const message = values[0];
    const slots = (isSafeArray(message) ? message.toArray() : message) as readonly unknown[];
    void serve(String(slots[4]), Number(slots[6])).then((reply) => {
      callback(safeArray('body' in reply ? [0, 200, [], reply.body] : [reply.errorCode]));
    });
  }

  return {
    external: {
      GetHostInfo: () => `Excel|Win32|16.01|${identity.displayLanguage.toLowerCase()}|corr||disableLogging|0`,
      GetLoggingAllowed: () => false,
      GetContext: () => contextObject(identity, settings),
      Execute: execute,
      RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
        handlers.set(id, [...(handlers.get(id) ?? []), handler]);
        callback(safeArray([0]));
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        handlers.delete(id);
        callback(safeArray([0]));
      },
    },
    fireEvent(eventType, targetId, detail) {
      const entry = [RICH_API_MESSAGE, eventType, targetId, JSON.stringify(detail)];
      for (const handler of handlers.get(DISPATCH.richApiEvent) ?? []) {
        handler(DISPATCH.richApiEvent, safeArray([safeArray(entry)]));
      }
    },
    pressButton(functionName) {
      const id = `command-${pressed.size + 1}`;
      const source = JSON.stringify({ source: { id: functionName } });
      const done = new Promise<void>((resolve) => pressed.set(id, resolve));
      for (const handler of handlers.get(DISPATCH.command) ?? []) {
        handler(DISPATCH.command, safeArray([id, functionName, source]));
      }
      return done;
    },
  };
}

function contextObject(identity: HostIdentity, settings: Map<string, string>): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.17328.20000',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetAppUILocale: () => identity.displayLanguage,
    GetAppDataLocale: () => identity.contentLanguage,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: identity.excelApi,
        CustomXmlParts: '1.1',
        SharedRuntime: '1.2',
        RibbonApi: '1.2',
        ...(identity.canDelay ? { DelayForCellEdit: '1.1' } : {}),
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
      },
    }),
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(identity.theme).map(([name, hex]) => [name, colorNumber(String(hex))]),
        ),
      ),
  };
}

/** Colours go over the wire as numbers in the order red, green, blue. */
function colorNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

function isSafeArray(value: unknown): value is SafeArray {
  return typeof value === 'object' && value !== null && 'toArray' in value;
}
