/** The lists of our documents; what they hold stands one item a line. */
const LISTS: ReadonlySet<string> = new Set([
  'sheets',
  'tables',
  'columns',
  'rows',
  'findings',
  'plans',
  'targets',
  'matches',
  'pairs',
  'missed',
  'sentences',
  'sources',
  'unreported',
]);

const isList = (key: string, value: unknown): value is Iterable<unknown> =>
  LISTS.has(key) && typeof value === 'object' && value !== null && Symbol.iterator in value;

function holdsLists(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (isList(key, (value as Readonly<Record<string, unknown>>)[key])) return true;
  return false;
}

/**
 * A document as JSON in pieces: one line for every row, so that it reads well, stays small and need not be held as a
 * whole. Lists may be any iterables, so that long ones are made while they are written.
 */
export function* jsonText(value: unknown, indent = ''): Generator<string> {
  if (!holdsLists(value)) {
    yield JSON.stringify(value);
    return;
  }
  const inner = `${indent}  `;
  let before = '{\n';
  for (const [key, own] of Object.entries(value)) {
    if (own === undefined) continue;
    yield `${before}${inner}${JSON.stringify(key)}: `;
    before = ',\n';
    if (isList(key, own)) yield* listText(own, inner);
    else yield JSON.stringify(own);
  }
  yield `\n${indent}}`;
}

function* listText(items: Iterable<unknown>, indent: string): Generator<string> {
  let before = `[\n${indent}  `;
  let isEmpty = true;
  for (const item of items) {
    yield before;
    if (holdsLists(item)) yield* jsonText(item, `${indent}  `);
    else yield JSON.stringify(item);
    before = `,\n${indent}  `;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `\n${indent}]`;
}
