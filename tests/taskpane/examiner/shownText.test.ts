import { shownText } from '../../../src/taskpane/examiner/shownText';

test.each([
  [402.1, '#,##0.0', '402,1'],
  [10535.8, '#,##0.0', '10.535,8'],
  [10535.8, 'General', '10.535,8'],
  [0.281, '0.0%', '28,1%'],
  [45366, 'd/m/yyyy', '15/3/2024'],
  [45366, 'mm/yyyy', '3/2024'],
  [45574, 'd-mmm', '9/10/2024'],
  [-3, '0', '-3'],
])('%d under %s reads %s', (value, format, text) => {
  expect(shownText(value, format, 'vi')).toBe(text);
});

test('numbers follow the language, texts stay as they stand', () => {
  expect(shownText(10535.8, '#,##0.0', 'en')).toBe('10,535.8');
  expect(shownText('1.598', '@', 'en')).toBe('1.598');
});

test('dates of workbooks that count from 1904 fall four years and a day later', () => {
  expect(shownText(43904, 'd/m/yyyy', 'vi', true)).toBe('15/3/2024');
});

test('errors, truth values and nothing', () => {
  expect(shownText({ error: '#DIV/0!' }, 'General', 'vi')).toBe('#DIV/0!');
  expect(shownText(true, 'General', 'vi')).toBe('TRUE');
  expect(shownText(null, '0.0', 'vi')).toBe('');
});
