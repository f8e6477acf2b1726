import type { Target } from '../../src/plans/plan';

/** A target on one line: name, what is asked for, kind and basis, year, parent. */
export function targetLine(target: Target): string {
  const {
    operator,
    value,
    low,
    high,
    unit,
    approx,
    kind,
    basis,
    basisStated,
    direction,
    underlyingDirection,
  } = target;
  const figure = operator === 'range' ? `${low ?? ''}..${high ?? ''}` : `${operator ?? '-'} ${value ?? ''}`;
  const way = direction === underlyingDirection ? direction : `${direction} (${underlyingDirection})`;
  return [
    target.name,
    `${approx ? '~ ' : ''}${figure} ${unit ?? ''}`.trim(),
    `${kind}, ${basis}${basisStated ? '' : '?'}, ${way}`,
    ...(target.year === null ? [] : [String(target.year)]),
    ...(target.parent === null ? [] : [`< ${target.parent}`]),
  ].join(' | ');
}
