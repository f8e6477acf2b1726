import type { ColumnRole, Evidence, RowKind, SheetCorrections } from './indicatorTable';

/** What the officer said: of the sheet itself (`from` is null), or of another sheet of the same shape. */
export interface Said<T> {
  readonly value: T;
  readonly from: string | null;
}

/** All that the officer said that holds for a sheet, rows and columns counted from 1. */
export interface Given {
  readonly headerRows: Said<readonly number[]> | null;
  readonly roles: ReadonlyMap<number, Said<ColumnRole>>;
  readonly kinds: ReadonlyMap<number, Said<RowKind>>;
}

export const NOTHING_GIVEN: Given = { headerRows: null, roles: new Map(), kinds: new Map() };

/** What the corrections made on a sheet say of that sheet. */
export function givenBy({ headerRows, roles = {}, kinds = {} }: SheetCorrections): Given {
  const said = <T>(values: Readonly<Record<number, T>>): Map<number, Said<T>> =>
    new Map(Object.entries(values).map(([at, value]) => [Number(at), { value, from: null }]));
  return {
    headerRows: headerRows ? { value: headerRows, from: null } : null,
    roles: said(roles),
    kinds: said(kinds),
  };
}

const REMEMBERED = 0.9;

/** How sure a decision is that the officer made: certain on the sheet itself, nearly so on another of its shape. */
export function confidenceOf({ from }: Said<unknown>): number {
  return from === null ? 1 : REMEMBERED;
}

/** The officer's word as evidence; `weight` outweighs all that is read. */
export function saidEvidence({ from }: Said<unknown>, weight: number): Evidence {
  const text =
    from === null
      ? { vi: 'Người dùng đã xác nhận', en: 'Confirmed by the user' }
      : { vi: `Nhớ theo trang “${from}”`, en: `Remembered from sheet “${from}”` };
  return { weight, text };
}
