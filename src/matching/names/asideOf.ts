/** A name as it stands without what is said beside it. */
export interface NameWithAside {
  readonly name: string;
  /** What it is about: the indicator that it is a part of, a remark. */
  readonly aside: string;
}

const BRACKET = /\s*[([]([^()[\]]*\p{L}{2}[^()[\]]*)[)\]]/u;
/** What opens the name of an indicator: after another name it begins the one that is meant. */
const HEAD =
  'tổng|số|tỷ lệ|tỉ lệ|TL|diện tích|DT|sản lượng|SL|năng suất|giá trị|GTSX|doanh thu|vốn|kim ngạch|tốc độ|mức|đàn|lượng|thu|chi';
const PREFIX = new RegExp(
  `^([^:]*\\p{L}{2}[^:]*?)(?:\\s*:\\s+|\\s+[-–]\\s+(?=(?:${HEAD})(?!\\p{L})))(.*\\p{L}{2}.*)$`,
  'iu',
);

/** What a rate is counted on: "Lao động nữ/tổng số lao động". */
const BASE = /^(.*\p{L}{2}.*?)\s*\/\s*((?:tổng|số|tong|so)\s.*\p{L}{2}.*)$/iu;

/**
 * Takes off what is said beside a name: in brackets ("Sản lượng (lúa)"), or before it ("Trồng trọt - Diện tích lúa").
 * Null when there is nothing of the kind.
 */
export function asideOf(name: string): NameWithAside | null {
  const bracket = BRACKET.exec(name);
  if (bracket) {
    const rest = name.replace(bracket[0], '').trim();
    return /\p{L}{2}/u.test(rest) ? { name: rest, aside: bracket[1] ?? '' } : null;
  }
  const [, rate, base] = BASE.exec(name) ?? [];
  if (rate !== undefined && base !== undefined) return { name: rate, aside: base };
  const [, aside, rest] = PREFIX.exec(name) ?? [];
  return aside !== undefined && rest !== undefined ? { name: rest, aside } : null;
}
