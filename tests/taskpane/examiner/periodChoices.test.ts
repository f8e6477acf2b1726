import { periodChoice, periodChoices } from '../../../src/taskpane/examiner/periodChoices';
import { testSheet, period } from '../../support/tables';

const reading = (notation: string | null) =>
  testSheet({ period: notation, columns: [{ role: 'plan' }], rows: [{ name: 'Thu nội địa', cells: [1] }] })
    .reading;

test('a period begins its line with a capital and without an article', () => {
  expect(periodChoice(period('2024-Q1'))).toEqual({
    id: '2024-Q1',
    label: { vi: 'Quý I/2024', en: 'First quarter of 2024' },
  });
});

test('the checked year is offered whole: quarters, half, nine months, year and months', () => {
  const ids = periodChoices(period('2024-Q1'), [], 2026).map(({ id }) => id);
  expect(ids).toHaveLength(19);
  expect(ids).toEqual(expect.arrayContaining(['2024-Q1', '2024-H1', '2024-9M', '2024', '2024-M12']));
  expect(ids.some((id) => id.startsWith('2026'))).toBe(false);
});

test('a period that is not among the usual ones is offered too, once', () => {
  const ids = periodChoices(period('2024-03-15'), [reading('2024-5M'), reading('2024-5M')], 2026).map(
    ({ id }) => id,
  );
  expect(ids.filter((id) => id === '2024-5M')).toHaveLength(1);
  expect(ids).toContain('2024-03-15');
});

test('where no sheet names a time, this year is offered', () => {
  expect(periodChoices(null, [reading(null)], 2026).map(({ id }) => id)).toContain('2026-Q1');
});

test('where sheets name years but none is checked, those years are offered', () => {
  const ids = periodChoices(null, [reading('2023-Q4'), reading('2024-Q1')], 2026).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['2023-Q1', '2024-H1']));
  expect(ids.some((id) => id.startsWith('2026'))).toBe(false);
});
