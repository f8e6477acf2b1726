import { canonicalUnit } from '../language/canonicalUnit';
import type { Operator } from '../language/quantity';
import { UserError } from '../language/userError';
import type { Authority } from '../reading/indicatorTable';
import { classifyIndicator } from './classifyIndicator';
import type { Basis, Direction, IndicatorKind, Plan, Target } from './plan';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

const OPERATORS: readonly Operator[] = ['=', '>=', '>', '<=', '<', 'range', 'approx'];
const KINDS: readonly IndicatorKind[] = [
  'flow',
  'flow-final-year',
  'flow-cumulative',
  'stock',
  'increment',
  'ratio',
  'growth',
  'reduction-pct',
  'reduction-pp',
  'structure',
  'level',
  'task',
  'text',
];
const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'maintain'];
const BASES: readonly Basis[] = [
  'by-end-of-period',
  'annual',
  'annual-average',
  'cumulative-over-period',
  'level-each-year',
];
const LEVELS: readonly Authority[] = ['province', 'city', 'council', 'central', 'ward'];

/** The value where it is one of the list, else null. */
const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;

function targetOf(fields: Fields): Target | null {
  const [id, name] = [textOf(fields.id), textOf(fields.name)];
  if (id === null || name === null) return null;
  const unitText = textOf(fields.unit);
  const unit = unitText === null ? null : canonicalUnit(unitText);
  const parent = textOf(fields.parent);
  const [value, low, high] = [numberOf(fields.value), numberOf(fields.low), numberOf(fields.high)];
  const stated = oneOf(OPERATORS, fields.operator);
  const found = classifyIndicator(name, unit, parent);
  const direction = oneOf(DIRECTIONS, fields.direction) ?? found.direction;
  return {
    kind: oneOf(KINDS, fields.kind) ?? found.kind,
    direction,
    underlyingDirection:
      oneOf(DIRECTIONS, fields.underlyingDirection) ??
      (direction === found.direction ? found.underlyingDirection : direction),
    basis: oneOf(BASES, fields.basis) ?? found.basis,
    basisStated: fields.basisStated === true,
    id,
    ordinal: textOf(fields.ordinal) ?? textOf(fields.stt),
    name,
    parent,
    unit,
    operator: value === null && low === null ? null : (stated ?? (value === null ? 'range' : '=')),
    value,
    low,
    high,
    approx: fields.approx === true,
    year: numberOf(fields.year),
    note: textOf(fields.note),
    text: textOf(fields.text) ?? name,
  };
}

/**
 * A plan from the text of a JSON file: at least `{"targets":[{"id","name","unit"}]}`, with figures where they are
 * known; what kind of figure an indicator is follows from its name and unit.
 * @param file the file's name, for messages; it is the plan's id as well.
 * @throws UserError for a text that is no such document.
 */
export function planFromJson(text: string, file: string): Plan {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    document = null;
  }
  const listed =
    isFields(document) && Array.isArray(document.targets) ? (document.targets as unknown[]) : null;
  const targets = listed?.map((item) => (isFields(item) ? targetOf(item) : null)) ?? [];
  const wrong = targets.indexOf(null);
  if (targets.length === 0 || wrong >= 0) {
    const place =
      wrong >= 0 ? { vi: `mục thứ ${wrong + 1}`, en: `item ${wrong + 1}` } : { vi: 'tệp', en: 'file' };
    throw new UserError({
      vi: `Tệp ${file} không phải danh sách chỉ tiêu (${place.vi} cần "id" và "name").`,
      en: `The file ${file} is no list of targets (${place.en} needs "id" and "name").`,
    });
  }
  const about = isFields(document) && isFields(document.plan) ? document.plan : {};
  return {
    id: textOf(about.id) ?? file,
    title: textOf(about.title) ?? file,
    issuer: textOf(about.issuer),
    number: textOf(about.number),
    date: textOf(about.date),
    level: oneOf(LEVELS, about.level),
    period: textOf(about.period),
    targets: targets.filter((target) => target !== null),
  };
}
