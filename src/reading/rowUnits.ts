import { canonicalUnit } from '../language/canonicalUnit';
import { unitDimension } from '../language/unitDimension';
import type { Evidence } from './indicatorTable';
import { knownUnit } from './headerUnit';

/** What a row's unit is read from. */
export interface UnitRow {
  readonly name: string;
  /** The text of its unit cell, or null where there is none. */
  readonly cell: string | null;
  readonly parent: number | null;
  /** Whether it is a part of the row above ("-", "Trong đó"). */
  readonly part: boolean;
}

export interface RowUnit {
  readonly unit: string | null;
  readonly stated: boolean;
  readonly evidence: Evidence | null;
}

const DITTO = /^(?:["“”″〃]+|''|,,|nt|-?\s?nt\s?-?|n\.t\.?|như trên|như trên\.|\/\/|")$/i;
const RATE =
  /^(?:tỷ lệ|tỉ lệ|tốc độ|tỷ trọng|tỉ trọng|cơ cấu|tỷ suất|mức giảm tỷ lệ|độ che phủ|hệ số|ty le|toc do|ty trong|co cau|chỉ số|% )/i;
const PER_HEAD =
  /(?:bình quân đầu người|trên (?:1 ?)?(?:vạn|nghìn|1\.?000|10\.?000)|\/ ?(?:1 ?)?(?:vạn|nghìn) dân)/i;
const COUNT =
  /^(?:số (?:lượng |lượt |vụ|hộ|người|lao động|xã|thôn|trường|dự án|doanh nghiệp|hợp tác xã|giường|bác sĩ|học sinh|thuê bao)|dân số|diện tích|sản lượng|tổng đàn|đàn )/i;

const evidence = (weight: number, vi: string, en: string): Evidence => ({ weight, text: { vi, en } });
const FROM_NAME = evidence(2, 'Đơn vị ghi trong tên', 'The unit stands in the name');
const FROM_DITTO = evidence(2, 'Như dòng trên', 'As in the line above');
const FROM_PARENT = evidence(1, 'Theo chỉ tiêu cha', 'As the row it belongs under');
const FROM_CORNER = evidence(1, 'Theo đơn vị ghi ở góc biểu', 'From the corner of the table');
const FROM_KIND = evidence(0.5, 'Tên là tỷ lệ, tính bằng %', 'The name is a rate, given in %');
const ODD = evidence(-2, 'Ô đơn vị không phải là đơn vị', 'The unit cell holds no unit');

/**
 * The unit of every row: its own, a ditto mark's, the one in its name, its parent's, the corner's. A rate never takes an
 * amount's unit, and a count never the corner's money.
 */
export function readUnits(rows: readonly UnitRow[], corner: string | null): readonly RowUnit[] {
  const units: RowUnit[] = [];
  let above: string | null = null;
  for (const row of rows) {
    const unit = unitOf(row, units, above, corner);
    units.push(unit);
    if (row.cell !== null && unit.unit !== null) above = unit.unit;
  }
  return units;
}

function unitOf(
  row: UnitRow,
  units: readonly RowUnit[],
  above: string | null,
  corner: string | null,
): RowUnit {
  if (row.cell !== null) {
    if (DITTO.test(row.cell)) return { unit: above, stated: false, evidence: FROM_DITTO };
    const unit = canonicalUnit(row.cell);
    if (unit !== null && !/^\d+([.,]\d+)*$/.test(row.cell)) return { unit, stated: true, evidence: null };
  }
  const odd = row.cell !== null && !/^[-–…x.]*$/.test(row.cell) ? ODD : null;
  const named = unitInName(row.name);
  if (named) return { unit: named, stated: false, evidence: FROM_NAME };
  const rate = RATE.test(row.name);
  if (rate && !PER_HEAD.test(row.name)) return { unit: '%', stated: false, evidence: odd ?? FROM_KIND };
  const inherited = row.parent === null ? null : (units[row.parent]?.unit ?? null);
  if (inherited !== null && !rate && fits(row.name, inherited, row.part)) {
    return { unit: inherited, stated: false, evidence: odd ?? FROM_PARENT };
  }
  if (corner !== null && !rate && fits(row.name, corner, false) && !PER_HEAD.test(row.name)) {
    return { unit: corner, stated: false, evidence: odd ?? FROM_CORNER };
  }
  return { unit: null, stated: false, evidence: odd };
}

/** "Dân số trung bình (nghìn người)", "Diện tích gieo trồng, ha". */
function unitInName(name: string): string | null {
  const found = /\((?:đơn vị(?: tính)?|đvt)?\s*:?\s*([^()]+)\)\s*[:;.]?$/i.exec(name)?.[1];
  if (found !== undefined) return knownUnit(found.trim());
  return /\s%$/.test(name) ? '%' : null;
}

/** Whether a name can be measured in an inherited unit. */
function fits(name: string, unit: string, part: boolean): boolean {
  const dimension = unitDimension(unit);
  if (dimension === 'share') return part;
  return !(dimension === 'money' && COUNT.test(name) && !part);
}
