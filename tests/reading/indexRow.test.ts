import { indexShare, parseIndexMark } from '../../src/reading/indexRow';

test.each([
  ['(4)', '4', null],
  ['A', 'A', null],
  ['7', '7', null],
  ['(9=7/4)', '9', ['7', '4']],
  ['3=2/1', '3', ['2', '1']],
  ['9 = 7 : 4 x 100', '9', ['7', '4']],
  ['(8)=(5)/(3)*100%', '8', ['5', '3']],
  ['6=4-5', '6', null],
  ['5=3+4', '5', null],
])('%s', (text, label, quotient) => {
  expect(parseIndexMark(text)).toEqual({ label, quotient });
});

test.each(['Kế hoạch', '', 'TH 2024', '1.598', '(a+b)'])('%s is no index', (text) => {
  expect(parseIndexMark(text)).toBeNull();
});

test('an index row counts the columns', () => {
  expect(indexShare(['(1)', '(2)', '(3)', '(4=3/2)'])).toBe(1);
  expect(indexShare(['A', 'B', '1', '2', '3=2/1'])).toBe(1);
  expect(indexShare(['A', 'B', 'C', '1', '2'])).toBe(1);
});

test('figures that do not run on are none', () => {
  expect(indexShare(['1', '5', '9', '3'])).toBeLessThan(0.6);
  expect(indexShare(['1', '2'])).toBe(0);
  expect(indexShare(['1', 'Thu nội địa', '2'])).toBe(0);
});
