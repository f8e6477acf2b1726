/**
 * What is asked of cells' looks: paths below `format`, such as `font/bold`; borders as `borders/SIDE/PART`. The values
 * found stand in the order of the paths.
 */
export type LookPaths = readonly string[];

/** Values in the order of their paths; null where unknown. Cells that look alike share one array: never mutate it. */
export type LookValues = readonly unknown[];

/** The paths as Excel wants them for `getCellProperties` and its like. */
export function loadOptions(paths: LookPaths): Excel.CellPropertiesLoadOptions {
  const format: Record<string, Record<string, true> | true> = {};
  for (const path of paths) {
    const [group = '', part, linePart] = path.split('/');
    const known = format[group];
    if (part === undefined) format[group] = true;
    else format[group] = { ...(typeof known === 'object' ? known : {}), [linePart ?? part]: true };
  }
  return { format };
}

/** The values an answer holds for the paths. */
export function valuesAt(properties: unknown, paths: LookPaths): LookValues {
  const format = step(properties, 'format');
  return paths.map((path) => valueAt(format, path));
}

/** The value at a path in nested data; null where there is none. */
export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const name of path.split('/')) value = step(value, name);
  return value ?? null;
}

function step(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : null;
}
