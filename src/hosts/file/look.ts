/**
 * A cell's look written out, so that it can be given back even after another program has renumbered the style sheet:
 * the source of what its format is made of. Opaque to everyone but this host, which reads it from a style sheet and
 * adds it to one.
 */
export interface Look {
  /** The cell format, its ids standing for what follows. */
  readonly xf: string;
  readonly numberFormat: string;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
}

export const writeLook = (look: Look): string => JSON.stringify(look);

/** The look in a text that `writeLook` made; null for any other text, which is then no look to give back. */
export function parseLook(text: string): Look | null {
  try {
    const { xf, numberFormat, font, fill, border } = JSON.parse(text) as Partial<Record<keyof Look, unknown>>;
    const parts = [xf, numberFormat, font, fill, border];
    if (!parts.every((part) => typeof part === 'string')) return null;
    return JSON.parse(text) as Look;
  } catch {
    return null;
  }
}
