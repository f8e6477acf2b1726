import { invalidArgument } from '../wire/hostError';

/** Checks on what the wire hands to a method: a wrong argument is Excel's InvalidArgument. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`Not a text: ${JSON.stringify(value)}`);
}

export function asNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`Not a number: ${JSON.stringify(value)}`);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`Not a truth value: ${JSON.stringify(value)}`);
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw invalidArgument(`Not an object: ${JSON.stringify(value)}`);
}

/** Colours come as `#RRGGBB`; Excel also takes names, which the emulator does not. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (text === '' || /^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  throw invalidArgument(`Not a colour: ${text}`);
}

export function asOneOf(value: unknown, allowed: readonly string[]): string {
  const text = asText(value);
  const found = allowed.find((known) => known.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw invalidArgument(`Not one of ${allowed.join(', ')}: ${text}`);
  return found;
}

/** Rows of equal length. */
export function asGrid(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value) && value.every((row) => Array.isArray(row))) return value as unknown[][];
  throw invalidArgument('Not a two-dimensional array');
}
