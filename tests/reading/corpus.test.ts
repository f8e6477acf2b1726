import { scoreCorpus, share } from '../bench/reading';

const scores = [...scoreCorpus()].filter(([, { asked }]) => Object.values(asked).some((count) => count > 0));

test('of all made workbooks at least 98 % is understood', () => {
  const all = scores.find(([name]) => name === 'all')?.[1];
  expect(all && share(all)).toBeGreaterThanOrEqual(0.98);
});

test.each(scores.map(([name, score]) => ({ name, score })))(
  'of $name at least 95 % is understood',
  ({ score }) => {
    expect(share(score)).toBeGreaterThanOrEqual(0.95);
  },
);

test('every layout is there', () => {
  const layouts = scores.map(([name]) => name);
  expect(layouts).toEqual(expect.arrayContaining(Array.from({ length: 13 }, (_, at) => `L${at + 1}`)));
});
