import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { COMMANDS } from '../../src/commands/commands';

const ROOT = join(__dirname, '../..');
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const document = new DOMParser({
  onError: (level, message) => {
    throw new Error(`${level}: ${message}`);
  },
}).parseFromString(text, 'text/xml');

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const children = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
const all = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
const one = (name: string): Element => {
  const [found] = all(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const values = (name: string, of: string): string[] => all(name).map((element) => attribute(element, of));

/** Elements in the order the schema (MS-OWEMXML, task pane apps 1.1 and their overrides 1.0) lays down. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test('the manifest is that of a task pane in Excel', () => {
  const root = document.documentElement;
  expect(root?.namespaceURI).toBe(APP);
  expect(root?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type')).toBe('TaskPaneApp');
  expect(one('VersionOverrides').namespaceURI).toBe(OVERRIDES);
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test.each(Object.entries(ORDER))('the elements of %s stand in the order of the schema', (name, order) => {
  const parents =
    name === 'OfficeApp' ? [document.documentElement].filter((root) => root !== null) : all(name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const names = children(parent).map(({ localName }) => localName ?? '');
    const places = names.map((each) => order.indexOf(each));
    expect({ names, isKnown: !places.includes(-1) }).toEqual({ names, isKnown: true });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('identifier, version and permission are well formed', () => {
  expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(one('Version').textContent).toMatch(/^\d+(?:\.\d+){3}$/);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(one('Version').textContent).toBe(`${version}.0`);
  expect(one('Permissions').textContent).toBe('ReadWriteDocument');
});

test('Vietnamese comes first, and every text has its English', () => {
  expect(one('DefaultLocale').textContent).toBe('vi-VN');
  const texts = [...all('String'), one('DisplayName'), all('Description')[0]];
  for (const element of texts) {
    if (!element) continue;
    const [override, ...others] = children(element);
    expect(others).toEqual([]);
    expect(override && attribute(override, 'Locale')).toBe('en-US');
    expect(override && attribute(override, 'Value')).toBeTruthy();
  }
});

test('texts are as short as Office asks', () => {
  const tooLong = (element: Element, most: number): boolean =>
    [attribute(element, 'DefaultValue'), ...children(element).map((each) => attribute(each, 'Value'))].some(
      (each) => each.length > most,
    );
  const strings = (name: string): Element[] => children(one(name));
  expect(strings('ShortStrings').filter((element) => tooLong(element, 125))).toEqual([]);
  expect(strings('LongStrings').filter((element) => tooLong(element, 250))).toEqual([]);
  expect(tooLong(one('DisplayName'), 125)).toBe(false);
  expect(
    all('Description')
      .slice(0, 1)
      .some((element) => tooLong(element, 250)),
  ).toBe(false);
});

test('identifiers are short, and used once', () => {
  const resources = ['Image', 'Url', 'String'].flatMap((name) =>
    all(name)
      .filter((element) => element.namespaceURI === BASIC)
      .map((element) => attribute(element, 'id')),
  );
  const ids = resources.filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const controls = [...values('Control', 'id'), ...values('Group', 'id')];
  expect(new Set(controls).size).toBe(controls.length);
  expect(controls.filter((id) => id.length > 125 || !/^[A-Za-z][\w.]*$/.test(id))).toEqual([]);
});

test('every resource that is named is there, and every one that is there is named', () => {
  const named = new Set(
    [...document.getElementsByTagName('*')].map((element) => element.getAttribute('resid')).filter(Boolean),
  );
  const there = new Set(
    children(one('Resources'))
      .flatMap(children)
      .map((element) => attribute(element, 'id')),
  );
  expect(there).toEqual(named);
});

test('every kind of resource is named where it belongs', () => {
  const kindOf = new Map(
    children(one('Resources')).flatMap((group) =>
      children(group).map((element) => [attribute(element, 'id'), group.localName] as const),
    ),
  );
  const kinds = (elements: readonly Element[]): Set<unknown> =>
    new Set(elements.map((element) => kindOf.get(attribute(element, 'resid'))));
  const images = all('Image').filter((element) => element.hasAttribute('resid'));
  expect(kinds(images)).toEqual(new Set(['Images']));
  expect(kinds([...all('Label'), ...all('Title')])).toEqual(new Set(['ShortStrings']));
  expect(kinds(all('Description').filter((element) => element.hasAttribute('resid')))).toEqual(
    new Set(['LongStrings']),
  );
  const inOverrides = all('SourceLocation').filter((element) => element.hasAttribute('resid'));
  expect(kinds([...inOverrides, ...all('FunctionFile'), ...all('Runtime')])).toEqual(new Set(['Urls']));
});

test('addresses are https and stand in one place', () => {
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image']
    .flatMap((name) => values(name, 'DefaultValue'))
    .filter((address) => address !== '');
  expect(addresses.length).toBeGreaterThan(30);
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
    new Set(['https://localhost:3000']),
  );
});

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, 'assets', file));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every icon is there in the size its name says', () => {
  const images = children(one('Images'));
  for (const image of images) {
    const path = new URL(attribute(image, 'DefaultValue')).pathname;
    const size = Number(/\.(\d+)$/.exec(attribute(image, 'id'))?.[1]);
    expect(path).toMatch(new RegExp(`-${size}\\.png$`));
    expect([path, sizeOf(path)]).toEqual([path, [size, size]]);
  }
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const)
    expect(sizeOf(new URL(attribute(one(name), 'DefaultValue')).pathname)).toEqual([size, size]);
});

test('every icon comes in all the sizes Office may ask for', () => {
  for (const icon of all('Icon')) {
    const sizes = children(icon).map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
    for (const image of children(icon))
      expect(attribute(image, 'resid').endsWith(`.${attribute(image, 'size')}`)).toBe(true);
  }
});

test('the buttons stand in a group of their own on the Home tab', () => {
  expect(values('OfficeTab', 'id')).toEqual(['TabHome']);
  expect(all('Group')).toHaveLength(1);
  const [label] = children(one('Group')).map((element) => attribute(element, 'resid'));
  const [words] = all('String').filter((element) => attribute(element, 'id') === label);
  expect(words && attribute(words, 'DefaultValue')).toBe('Theo dõi chỉ tiêu');
});

test('every function a button calls is there, and every one that is there has its button', () => {
  expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual(Object.keys(COMMANDS));
});

test('buttons and pane share one page, which needs an Excel that can', () => {
  const [runtime] = all('Runtime');
  expect(runtime && attribute(runtime, 'lifetime')).toBe('long');
  expect(runtime && attribute(runtime, 'resid')).toBe(attribute(one('FunctionFile'), 'resid'));
  const needed = all('Set').map((element) => [attribute(element, 'Name'), attribute(element, 'MinVersion')]);
  expect(needed).toEqual([
    ['ExcelApi', '1.1'],
    ['SharedRuntime', '1.1'],
  ]);
});
