import { readUnit } from './unitText';

const SAID =
  /(?<!\p{L})(đơn\s*vị\s*tính|đvt|đv\s*tính|đ\.v\.t|don\s*vi\s*tinh|dvt|đơn\s*vị|don\s*vi)\s*[:：]\s*(.*)$/iu;

/** What follows "Đơn vị tính:" in a line, without a closing bracket; null when the line says no unit. */
export function unitSaid(text: string): string | null {
  return SAID.exec(text)?.[2]?.replace(/[)\]\s.;]+$/, '') ?? null;
}

/**
 * The canonical unit a corner text gives ("Đơn vị tính: triệu đồng", "(ĐVT: Đồng)"), or null. "Đơn vị:" alone may name
 * an organisation, so that only a known unit counts there; "Đơn vị tính:" never does.
 */
export function cornerUnit(text: string): string | null {
  const found = SAID.exec(text);
  const said = unitSaid(text);
  if (!found || !said) return null;
  const certain = /t[íi]nh|t$/i.test(found[1] ?? '');
  const candidates = [said, said.split(/[,;(–]| - /)[0] ?? ''].map(readUnit);
  const known = candidates.find((read) => read !== null && read.dimension !== null);
  if (known) return known.unit;
  const [first] = candidates;
  return certain && first && first.unit.length <= LONGEST_UNIT ? first.unit : null;
}

const LONGEST_UNIT = 20;
