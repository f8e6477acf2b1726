import type { HostObject } from '../wire/hostObject';

/** Event types of the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelectionChanged: 14,
} as const;

/** The library registers and unregisters an event by a call; the emulated Excel sends every event anyway. */
export function eventRegistration(names: readonly string[]): NonNullable<HostObject['call']> {
  return Object.fromEntries(
    names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]).map((name) => [name, () => null]),
  );
}
