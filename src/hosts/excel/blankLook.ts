import { LOOK_PATHS } from './lookProperties';
import { valueAt, type LookValues } from './lookPaths';

/** The look of a blank cell, number format included. */
export interface BlankCellLook {
  readonly numberFormat: string;
  readonly look: LookValues;
}

/** A look written out so that it can be given back later; opaque to everyone but this host. */
export function writeLook({ numberFormat, look }: BlankCellLook): string {
  const byPath = Object.fromEntries(
    LOOK_PATHS.map((path, index) => [path.replaceAll('/', '.'), look[index]]),
  );
  return JSON.stringify({ numberFormat, excel: byPath });
}

/** The look in a text that `writeLook` made; null for any other text, such as one of another host. */
export function parseLook(text: string): BlankCellLook | null {
  try {
    const data: unknown = JSON.parse(text);
    const numberFormat = valueAt(data, 'numberFormat');
    const byPath = valueAt(data, 'excel');
    if (typeof numberFormat !== 'string' || byPath === null) return null;
    return { numberFormat, look: LOOK_PATHS.map((path) => valueAt(byPath, path.replaceAll('/', '.'))) };
  } catch {
    return null;
  }
}
