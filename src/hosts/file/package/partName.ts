/** A part's name as the key under which it is found: no leading slash, `/` only, case folded (OPC names ignore it). */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** The part a relationship target names, seen from the part the relationship belongs to ('' for the package). */
export function resolveTarget(source: string, target: string): string {
  const clean = target.replace(/\\/g, '/');
  const path = clean.startsWith('/') ? clean : `${source.slice(0, source.lastIndexOf('/') + 1)}${clean}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part that holds the relationships of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The target to write for a part, from the folder of another: from `xl/worksheets/a.xml`, `../comments1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
