import type { TableRow } from '../../reading/indicatorTable';

/** Whether a row is one that figures are expected in: an indicator, a part or a total. */
export function hasFigures({ kind }: Pick<TableRow, 'kind'>): boolean {
  return kind === 'indicator' || kind === 'component' || kind === 'total';
}
