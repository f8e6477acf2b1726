import { stripMarks } from '../language/stripMarks';
import type { Evidence } from './indicatorTable';
import { canMeasure, measureOfName } from './nameMeasure';
import { knownUnit, readUnit } from './unitText';

/** What a row's unit is read from. */
export interface UnitRow {
  readonly name: string;
  /** The text of its unit cell, or null where there is none. */
  readonly cell: string | null;
  /** The place of the row it belongs under among the rows given, from 0. */
  readonly parent: number | null;
  /** Whether it is a part of the row above ("-", "Trong đó"). */
  readonly part: boolean;
}

export interface RowUnit {
  readonly unit: string | null;
  readonly stated: boolean;
  readonly evidence: Evidence | null;
}

const DITTO = /^(?:["“”″〃]+|''|,,|-?\s?nt\s?-?|n\.t\.?|như trên\.?|\/\/)$/i;
const NO_UNIT = /^[-–…x.]*$/;
const NUMBER = /^[\d\s.,]+$/;

const evidence = (weight: number, vi: string, en: string): Evidence => ({ weight, text: { vi, en } });
const FROM_NAME = evidence(2, 'Đơn vị ghi trong tên', 'The unit stands in the name');
const FROM_DITTO = evidence(2, 'Như dòng trên', 'As in the line above');
const FROM_PARENT = evidence(1, 'Theo chỉ tiêu cha', 'As the row it belongs under');
const FROM_CORNER = evidence(1, 'Theo đơn vị chung của biểu', 'From the unit of the whole table');
const FROM_KIND = evidence(0.5, 'Tên là tỷ lệ, tính bằng %', 'The name is a rate, given in %');
const ODD = evidence(-2, 'Ô đơn vị không phải là đơn vị', 'The unit cell holds no unit');

/**
 * Reads the units of rows, given from top to bottom: a row's own, a ditto mark's, the one in its name, its parent's, the
 * whole table's. A row inherits only what its name can be measured in: a rate never takes an amount's unit, an area never
 * tons, a count never money.
 */
export function unitReader(common: string | null): (row: UnitRow) => RowUnit {
  const units: (string | null)[] = [];
  let above: string | null = null;
  return (row) => {
    const parent = row.parent === null ? null : (units[row.parent] ?? null);
    const read = unitOf(row, { above, parent, common });
    units.push(read.unit);
    if (row.cell !== null && read.unit !== null) above = read.unit;
    return read;
  };
}

/** The units a row may take over, from the last unit cell above, its parent, the whole table. */
interface OtherUnits {
  readonly above: string | null;
  readonly parent: string | null;
  readonly common: string | null;
}

function unitOf(row: UnitRow, { above, parent, common }: OtherUnits): RowUnit {
  if (row.cell !== null) {
    if (DITTO.test(row.cell)) return { unit: above, stated: false, evidence: FROM_DITTO };
    const read = NUMBER.test(row.cell) ? null : readUnit(row.cell);
    if (read) return { unit: read.unit, stated: true, evidence: null };
  }
  const odd = row.cell !== null && !NO_UNIT.test(row.cell) ? ODD : null;
  const named = unitInName(row.name);
  if (named) return { unit: named, stated: false, evidence: FROM_NAME };
  const key = stripMarks(row.name.slice(0, 40));
  const measured = measureOfName(key);
  if (measured === 'share' && parent !== '‰') {
    return { unit: PER_HEAD.test(row.name) ? null : '%', stated: false, evidence: odd ?? FROM_KIND };
  }
  if (
    parent !== null &&
    (row.part || readUnit(parent)?.dimension !== 'share') &&
    canInherit(measured, parent)
  ) {
    return { unit: parent, stated: false, evidence: odd ?? FROM_PARENT };
  }
  if (common !== null && !PER_HEAD.test(row.name) && canInherit(measured, common)) {
    return { unit: common, stated: false, evidence: odd ?? FROM_CORNER };
  }
  return { unit: null, stated: false, evidence: odd };
}

const PER_HEAD =
  /(?:trên (?:1 ?)?(?:vạn|nghìn|1\.?000|10\.?000)|\/ ?(?:1 ?)?(?:vạn|nghìn) dân|bình quân đầu người)/i;

function canInherit(measured: string | null, unit: string): boolean {
  return canMeasure(measured, readUnit(unit)?.dimension ?? null);
}

/** "Dân số trung bình (nghìn người)", "Tổng đàn lợn: con", "Tăng trưởng %". */
function unitInName(name: string): string | null {
  const found = /\((?:đơn vị(?: tính)?|đvt)?\s*:?\s*([^()]+)\)\s*[:;.]?$/i.exec(name)?.[1];
  if (found !== undefined) return knownUnit(found.trim());
  const colon = name.lastIndexOf(':');
  const behind = colon > 0 ? knownUnit(name.slice(colon + 1).trim()) : null;
  if (behind !== null) return behind;
  return /\s%$/.test(name) ? '%' : null;
}
