import { found, places } from '../../support/checks';
import { errorCell } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

test.each([
  ['#REF!', 'công thức trỏ tới ô đã bị xóa'],
  ['#DIV/0!', 'công thức chia cho 0 hoặc cho ô trống'],
  ['#SPILL!', 'công thức bị lỗi'],
])('formula-error fires on %s', (error, meaning) => {
  const sheet = quarterSheet([row('Thu nội địa', [352.1, 100.4, 97.2, errorCell(error)])]);
  expect(found('formula-error', sheet)).toMatchObject([
    {
      severity: 'error',
      row: 10,
      column: 7,
      stated: error,
      message: { vi: `Ô G10 báo lỗi ${error}: ${meaning}.` },
    },
  ]);
});

test('formula-error fires in heading rows and not on figures', () => {
  const sheet = quarterSheet([
    row('THU NGÂN SÁCH', [null, null, null, errorCell('#VALUE!')], { kind: 'group' }),
    row('Thu nội địa', [352.1, 100.4, 97.2, 28.5, 103.3]),
  ]);
  expect(places('formula-error', sheet)).toEqual(['G10']);
});
