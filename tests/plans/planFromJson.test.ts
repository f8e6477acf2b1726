import { findPlan } from '../../src/plans/findPlan';
import { planFromJson } from '../../src/plans/planFromJson';
import { UserError } from '../../src/language/userError';

const parsed = (document: unknown): ReturnType<typeof planFromJson> =>
  planFromJson(JSON.stringify(document), 'kh.json');

describe('planFromJson', () => {
  test('reads the shortest form and understands the rest from name and unit', () => {
    const { id, targets } = parsed({ targets: [{ id: 'A', name: 'Tỷ lệ hộ nghèo', unit: '%' }] });
    expect(id).toBe('kh.json');
    expect(targets[0]).toMatchObject({
      id: 'A',
      unit: '%',
      operator: null,
      kind: 'ratio',
      direction: 'lower',
    });
  });

  test('gives a plan back as it was written', () => {
    const plan = findPlan('city-2021-2025');
    const { targets, ...about } = plan ?? { targets: [] };
    expect(parsed({ plan: about, targets })).toEqual({ ...about, targets });
  });

  test('what is no kind or direction is understood from the name', () => {
    const { targets } = parsed({
      targets: [{ id: 'A', name: 'Tổng đàn lợn', unit: 'con', kind: 'pigs', direction: 'up' }],
    });
    expect(targets[0]).toMatchObject({ kind: 'stock', direction: 'higher' });
  });

  test.each([
    ['no JSON', '{targets'],
    ['no list', '{"targets": {}}'],
    ['no targets', '{"targets": []}'],
    ['a target without a name', '{"targets": [{"id": "A", "name": "Thu nội địa"}, {"id": "B"}]}'],
  ])('refuses %s with one clear line', (_, text) => {
    expect(() => planFromJson(text, 'kh.json')).toThrow(UserError);
  });

  test('names the item that is wrong', () => {
    expect(() =>
      planFromJson('{"targets": [{"id": "A", "name": "Thu nội địa"}, {"id": "B"}]}', 'kh.json'),
    ).toThrow(/item 2/);
  });
});
