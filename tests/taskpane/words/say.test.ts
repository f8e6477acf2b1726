import { PHRASES, type Phrase } from '../../../src/taskpane/words/phrases';
import { say } from '../../../src/taskpane/words/say';

const phrases = Object.keys(PHRASES) as Phrase[];

const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').sort();

test.each(phrases)('the phrase %s says the same things in both languages', (phrase) => {
  const { vi, en } = PHRASES[phrase];
  expect(new Set(valuesIn(en))).toEqual(new Set(valuesIn(vi)));
  expect(vi.normalize('NFC')).toBe(vi);
  expect(vi.trim()).toBe(vi);
});

test('the Vietnamese interface holds no English but what Excel’s officers read every day', () => {
  const foreign =
    /\b(?:sheet|file|plan|error|warning|check|undo|settings?|table|column|row|cell|click|ok|cancel|report|status|default|reset|preview|apply|sync|task|pane|add-in|data)\b/i;
  const odd = phrases.filter((phrase) => foreign.test(PHRASES[phrase].vi.replace(/\{.*?\}/g, '')));
  expect(odd).toEqual([]);
});

test('values stand in their places', () => {
  expect(say('vi', 'headline', { good: 16, count: 18 })).toBe('16/18 chỉ tiêu đạt và vượt kế hoạch');
  expect(say('en', 'cell', { address: 'I13' })).toBe('Cell I13');
});

test('English words follow their count', () => {
  expect(say('en', 'doubts', { count: 1 })).toBe('1 point to confirm');
  expect(say('en', 'doubts', { count: 3 })).toBe('3 points to confirm');
});

test('a value that holds braces or dollar signs is taken as it is', () => {
  expect(say('vi', 'planLeaveOut', { name: '{count} $1 $&' })).toBe('Bỏ chỉ tiêu {count} $1 $&');
});

test('a value that was not given leaves its place visible', () => {
  expect(say('vi', 'cell')).toBe('Ô {address}');
});
