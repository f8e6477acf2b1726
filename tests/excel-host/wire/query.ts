import { notImplemented } from './hostError';
import { member, type HostObject } from './hostObject';
import type { QueryInfo } from './messages';

/** What is wanted of an object: its members by lower-case name, each with what is wanted below it. */
interface Wanted {
  readonly [name: string]: Wanted;
}

/** Answers a load: scalars by name, objects nested, collections as `_Items`. */
export function query(object: HostObject, info: QueryInfo): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  const wanted: Record<string, Wanted> = {};
  for (const path of paths.length > 0 ? paths : ['*']) {
    let level = wanted;
    for (const step of path.split('/')) level = level[step.toLowerCase()] ??= {};
  }
  return answer(object, wanted, info);
}

function answer(object: HostObject, wanted: Wanted, info: QueryInfo = {}): Record<string, unknown> {
  if (object.items && !isOwnMemberOnly(object, wanted)) {
    const from = info.Skip ?? 0;
    const items = object.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
    const below = wanted.items ?? wanted;
    return {
      _Items: items.map((item) => ({
        ...(item.key === undefined ? {} : { _Id: item.key }),
        ...answer(item, below),
      })),
    };
  }
  const result: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (name === '*') {
      for (const [scalar, read] of Object.entries(object.get ?? {})) result[scalar] = read();
      continue;
    }
    const scalar = keyOf(object.get, name);
    const child = keyOf(object.to, name);
    if (scalar !== undefined) result[scalar] = object.get?.[scalar]?.();
    else if (child !== undefined) {
      const target = member(object.to, child)?.() ?? null;
      const inner = Object.keys(below).length > 0 ? below : { '*': {} };
      result[child] = target === null ? null : answer(target, inner);
    } else throw notImplemented(`${object.type}.${name} (load)`);
  }
  return result;
}

function isOwnMemberOnly(object: HostObject, wanted: Wanted): boolean {
  return Object.keys(wanted).every((name) => name !== '*' && keyOf(object.get, name) !== undefined);
}

function keyOf(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((key) => key.toLowerCase() === name);
}
