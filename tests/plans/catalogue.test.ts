import { CATALOGUE } from '../../src/plans/catalogue';
import { findPlan } from '../../src/plans/findPlan';
import facts from '../data/plans.json';

describe('CATALOGUE', () => {
  test('holds the four plans with their legal source', () => {
    expect(
      CATALOGUE.map(({ id, title, issuer, number, date, level, period }) => [
        id,
        { title, issuer, number, date, level, period },
      ]),
    ).toEqual(Object.entries(facts.plans));
  });

  test.each(facts.targets)('$id agrees with the document', (fact) => {
    const target = findPlan(fact.plan)?.targets.find(({ id }) => id === fact.id);
    expect(target).toMatchObject({
      name: fact.name,
      parent: fact.parent,
      unit: fact.unit,
      operator: fact.operator,
      value: fact.value,
      low: fact.low,
      high: fact.high,
      approx: fact.approx,
      basis: fact.basis,
      basisStated: fact.basisStated,
      direction: fact.direction,
      underlyingDirection: fact.underlyingDirection,
      kind: fact.kind,
      ordinal: fact.stt === null ? null : String(fact.stt),
      text: fact.where,
    });
  });

  test('holds nothing else', () => {
    expect(CATALOGUE.flatMap(({ targets }) => targets.map(({ id }) => id)).sort()).toEqual(
      facts.targets.map(({ id }) => id).sort(),
    );
  });

  test('every parent is a target of the same plan or a heading of its table', () => {
    const headings = CATALOGUE.flatMap(({ targets }) =>
      targets.flatMap(({ parent }) =>
        parent === null || targets.some(({ name }) => name === parent) ? [] : [parent],
      ),
    );
    expect(new Set(headings)).toEqual(new Set(['Tỷ trọng các ngành trong cơ cấu GRDP']));
  });
});

describe('findPlan', () => {
  test('gives null for an unknown identifier', () => {
    expect(findPlan('city-1999')).toBeNull();
  });
});
