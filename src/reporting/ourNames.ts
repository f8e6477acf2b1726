import { areaAddress, parseArea } from '../grid/address';
import type { Area, DefinedName, Workbook } from '../grid/workbook';

/**
 * The defined names the product puts into a workbook. Hidden ones mark where inserted columns stand: they follow
 * when the officer inserts or deletes rows and columns. The others hold what the formulas compare with, so that
 * a formula can be read and a threshold be changed in one place.
 */
const INSERTED = '_chitieu.cot';

/** The share of the year's plan that should be done by the end of the period. */
export const EXPECTED_SHARE = 'CT_TyLeCanDat';
/** How many percentage points behind still counts as on track, as watch, as at risk (negative numbers). */
export const ON_TRACK_FROM = 'CT_NguongDungTienDo';
export const WATCH_FROM = 'CT_NguongCanChuY';
export const AT_RISK_FROM = 'CT_NguongNguyCo';
/** TRUE while the colours show. It stands in every conditional format of ours and tells them from the staff's. */
export const COLOURS = 'CT_ToMau';

export const CONSTANT_NAMES = [EXPECTED_SHARE, ON_TRACK_FROM, WATCH_FROM, AT_RISK_FROM, COLOURS] as const;

/** How notes of ours begin. */
export const NOTE_MARK = 'Theo dõi chỉ tiêu: ';

/** An area of inserted columns as it stands in the workbook now. */
export interface InsertedArea {
  readonly name: string;
  /** Null when the officer deleted the cells or the sheet. */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

export function insertedName(index: number): string {
  return `${INSERTED}${index}`;
}

/** `'Biểu 01'!$M$7:$R$33` for a defined name to refer to. */
export function absoluteReference(sheet: string, area: Area): string {
  const dollars = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replace(/'/g, "''")}'!${dollars}`;
}

/** The area a defined name refers to; null when it is gone. */
export function placeOf({ refersTo }: DefinedName): InsertedArea['place'] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(refersTo);
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return area && sheet !== undefined ? { sheet, area } : null;
}

/** Where the product's columns stand, found by their names. */
export function insertedAreas(workbook: Workbook): InsertedArea[] {
  return workbook.names
    .filter(({ name }) => name.startsWith(INSERTED))
    .map((defined) => ({ name: defined.name, place: placeOf(defined) }));
}
