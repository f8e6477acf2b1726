import type { Authority, ColumnRole, RowKind } from '../../src/reading/indicatorTable';
import type { Given, Head, Line } from './writeTable';

type Of = NonNullable<Head['of']>;
type Form = NonNullable<Head['form']>;

const AUTHORITIES: readonly Authority[] = ['province', 'city', 'council', 'central', 'ward'];
const COMPARED: readonly Of[] = ['plan', 'same-period', 'previous'];
const FORMS: readonly Form[] = ['percent', 'factor', 'growth'];

const among = <T extends string>(words: readonly string[], all: readonly T[]): T | undefined =>
  all.find((one) => words.includes(one));

/**
 * Header cells from lines such as `plan p 2024 province: Kế hoạch > Tỉnh giao` or `ratio a/p plan factor: TH/KH`: the role,
 * the series, the period, who set the plan or what is compared, then the texts from the highest caption down.
 */
export function heads(...lines: readonly string[]): readonly Head[] {
  return nest(lines.map(readHead));
}

interface Path {
  readonly texts: readonly string[];
  readonly head: Omit<Head, 'text' | 'under'>;
}

function readHead(line: string): Path {
  const cut = line.indexOf(':');
  const [role = 'other', ...words] = line.slice(0, cut).trim().split(/\s+/);
  const texts = line
    .slice(cut + 1)
    .split(' > ')
    .map((text) => text.trim());
  const pair = words.find((word) => /^\w+\/\w+$/.test(word) && !/^\d{4}/.test(word));
  if (role === 'ratio') {
    const [numerator = '', denominator = ''] = pair?.split('/') ?? [];
    const of = among(words, COMPARED);
    return {
      texts,
      head: pair
        ? { ratio: [numerator, denominator], of: of ?? null, form: among(words, FORMS) ?? 'percent' }
        : { role: 'ratio' },
    };
  }
  const period = words.find((word) => /^\d{4}/.test(word));
  const authority = among(words, AUTHORITIES);
  const id = words.find((word) => word !== period && word !== authority);
  return {
    texts,
    head: {
      role: role as ColumnRole,
      ...(period === undefined ? {} : { period }),
      ...(authority === undefined ? {} : { authority }),
      ...(id === undefined ? {} : { id }),
    },
  };
}

function nest(paths: readonly Path[]): readonly Head[] {
  const found: Head[] = [];
  let at = 0;
  while (at < paths.length) {
    const { texts: [text = '', ...lower] = [], head = {} } = paths[at] ?? {};
    if (lower.length === 0) {
      found.push({ ...head, text });
      at++;
      continue;
    }
    const end = paths.findIndex((path, next) => next > at && path.texts[0] !== text);
    const group = paths.slice(at, end < 0 ? paths.length : end);
    found.push({ text, under: nest(group.map((path) => ({ ...path, texts: path.texts.slice(1) }))) });
    at += group.length;
  }
  return found;
}

const KINDS: Readonly<Record<string, RowKind>> = {
  g: 'group',
  i: 'indicator',
  c: 'component',
  t: 'total',
  n: 'note',
};
const LINE = /^([gictn])(p?)(\d) ?(.*)$/;

/** Cells besides the series of figures, by the series' name. */
export type Cells = Readonly<Record<string, Given | string | number | null>>;

/**
 * A row from a line such as `c1 - | Thu nội địa | Tỷ đồng => tỷ đồng | 352.1`: kind (`p`: only some of the parts) and
 * level, mark, name, unit as written and as meant, and the figure around which the series lie.
 */
export function row(line: string, cells?: Cells): Line {
  const [front = '', text = '', units = '', base = ''] = line.split('|').map((part) => part.trim());
  const [, kind = 'i', partial, depth, mark = ''] = LINE.exec(front) ?? [];
  const [unit = '', means] = units.split('=>').map((part) => part.trim());
  return {
    kind: KINDS[kind] ?? 'indicator',
    depth: Number(depth),
    mark: mark === '' ? null : /^\d+$/.test(mark) ? Number(mark) : mark,
    text,
    unit: unit === '' ? null : unit,
    means: means ?? (unit === '' ? null : unit.toLowerCase()),
    bold: kind === 'g' || kind === 't',
    ...(partial ? { partial: true } : {}),
    ...(base === '' ? {} : { base: Number(base) }),
    ...(cells ? { cells } : {}),
  };
}

/** Rows without cells of their own. */
export function rows(...lines: readonly string[]): readonly Line[] {
  return lines.map((line) => row(line));
}
