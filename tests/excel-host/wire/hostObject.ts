/**
 * An object of Excel's object model as the batch executor sees it: every member by its wire name (PascalCase).
 * A member that is not listed here is not emulated, and using it fails loudly.
 */
export interface HostObject {
  /** The class name, for messages: `Range`. */
  readonly type: string;
  /** The key by which its collection finds the object again. */
  readonly key?: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Methods; one that leads to an object returns it, an `…OrNullObject` that finds nothing returns null. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Objects reached by a property. */
  readonly to?: Readonly<Record<string, () => HostObject | null>>;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
}

/** Whether a value is an object of the model rather than plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A member by its name, whose case the wire does not keep reliably. */
export function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  if (!members) return undefined;
  if (Object.hasOwn(members, name)) return members[name];
  const wanted = name.toLowerCase();
  const found = Object.keys(members).find((key) => key.toLowerCase() === wanted);
  return found === undefined ? undefined : members[found];
}
