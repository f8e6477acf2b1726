import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

const xml = readFileSync('manifest.xml', 'utf8');

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, from the outside. */
  readonly path: readonly string[];
}

/** The tags in their order. Throws for XML that is not well-formed. */
function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    tags.push({ name, attributes, path: [...path] });
    path.push(name);
  });
  parser.on('closetag', () => void path.pop());
  parser.write(text).close();
  return tags;
}

const tags = tagsOf(xml);
const named = (name: string): Tag[] => tags.filter((tag) => tag.name === name);
const texts = [...named('bt:String'), ...named('bt:Url'), ...named('bt:Image')].filter(
  ({ attributes }) => attributes.id,
);

/** The size of a PNG, from its header. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest', () => {
  it('stands in the order that Office asks for', () => {
    const children = tags.filter(({ path }) => path.length === 1).map(({ name }) => name);
    const order = [
      'Id',
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
    ];
    expect(children).toEqual(order.filter((name) => children.includes(name)));
  });

  it('is Vietnamese first, with every text in English too', () => {
    expect(xml).toContain('<DefaultLocale>vi-VN</DefaultLocale>');
    const needing = tags.filter(
      ({ name, attributes }) =>
        ['DisplayName', 'Description', 'bt:String'].includes(name) && attributes.DefaultValue !== undefined,
    );
    const overrides = tags.filter(
      ({ name, attributes }) => name.endsWith('Override') && attributes.Locale === 'en-US',
    );
    expect(needing.length).toBeGreaterThan(0);
    expect(overrides.length).toBeGreaterThanOrEqual(needing.length);
  });

  it('keeps ids and texts within the limits', () => {
    for (const { attributes } of tags)
      if (attributes.id) expect(attributes.id.length).toBeLessThanOrEqual(45);
    for (const { attributes } of texts) expect((attributes.id ?? '').length).toBeLessThanOrEqual(32);
    for (const { path, attributes, name } of tags) {
      const text = attributes.DefaultValue ?? attributes.Value ?? '';
      const around = [...path, name];
      if (around.includes('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
      if (around.includes('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    }
  });

  it('resolves every resid, each id once', () => {
    const ids = texts.map(({ attributes }) => attributes.id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of tags) if (attributes.resid) expect(ids).toContain(attributes.resid);
  });

  it('has its icons in their sizes', () => {
    const images = named('bt:Image').filter(({ attributes }) => attributes.DefaultValue);
    expect(images.length).toBeGreaterThan(0);
    for (const { attributes } of images) {
      const file = /icons\/([\w-]+-(\d+)\.png)$/.exec(attributes.DefaultValue ?? '');
      const path = join('assets/icons', file?.[1] ?? '');
      expect(existsSync(path)).toBe(true);
      expect(sizeOf(path)).toEqual([Number(file?.[2]), Number(file?.[2])]);
    }
    for (const size of ['16', '32', '80'])
      expect(tags.some(({ attributes }) => attributes.size === size)).toBe(true);
  });

  it('loads pages over https only', () => {
    for (const { attributes } of tags) {
      const address = attributes.DefaultValue ?? '';
      if (/^\w+:\/\//.test(address)) expect(address).toMatch(/^https:\/\//);
    }
  });

  it('names only functions that the ribbon code has', () => {
    const code =
      readFileSync('src/commands/commands.ts', 'utf8') +
      readFileSync('src/commands/registerCommands.ts', 'utf8');
    const functions = [...xml.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(
      ([, name = '']) => name,
    );
    expect(functions.length).toBeGreaterThan(0);
    for (const name of functions) expect(code).toContain(name);
  });
});
