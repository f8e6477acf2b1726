import { readFileSync } from 'node:fs';
import { build, type } from './built';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

const said = async (bytes: Uint8Array, time: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await build(bytes, time)).summary.sentences.map(({ row, text }) => [row.assessment.name, text.vi]),
  );

describe('the sentence of an indicator', () => {
  let quarter: ReadonlyMap<string, string>;
  let year: ReadonlyMap<string, string>;
  beforeAll(async () => {
    quarter = await said(sample('bieu-01-quy-1-2024'), '2024-Q1');
    year = await said(sample('theo-doi-nam-2024'), '2024');
  });

  it.each([
    [
      'Tổng thu NSNN trên địa bàn',
      'Tổng thu NSNN trên địa bàn ước quý I đạt 113 tỷ đồng, bằng 28,1% dự toán tỉnh giao, bằng 26,6% dự toán thành phố phấn đấu và bằng 103,9% so với cùng kỳ.',
    ],
    [
      'Tổng mức bán lẻ hàng hóa',
      'Tổng mức bán lẻ hàng hóa ước quý I đạt 1.510 tỷ đồng, bằng 25,9% dự toán thành phố phấn đấu và bằng 112,5% so với cùng kỳ.',
    ],
    [
      'Giải quyết việc làm mới',
      'Giải quyết việc làm mới ước quý I đạt 246 người, bằng 20,5% kế hoạch tỉnh giao, bằng 19,7% kế hoạch thành phố phấn đấu và bằng 111,3% so với cùng kỳ; chậm 4,5 điểm % so với mức cần đạt (25%).',
    ],
    [
      'Tỷ lệ hộ nghèo',
      'Tỷ lệ hộ nghèo ước quý I là 0,14%, thấp hơn 0,01 điểm % so với kế hoạch tỉnh giao (0,15%), cao hơn 0,02 điểm % so với kế hoạch thành phố phấn đấu (0,12%) và giảm 0,03 điểm % so với cùng kỳ.',
    ],
    [
      'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý',
      'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý ước quý I đạt 95,5%, cao hơn 0,5 điểm % so với kế hoạch tỉnh giao (≥ 95%), thấp hơn 0,5 điểm % so với kế hoạch thành phố phấn đấu (≥ 96%) và tăng 0,4 điểm % so với cùng kỳ.',
    ],
  ])('is in the officers’ words: %s', (name, sentence) => expect(quarter.get(name)).toBe(sentence));

  it.each([
    [
      'Số vụ tai nạn giao thông',
      'Số vụ tai nạn giao thông năm 2024 là 23 vụ, bằng 104,5% kế hoạch năm và bằng 109,5% so với cùng kỳ.',
    ],
    [
      'Tỷ lệ hộ nghèo',
      'Tỷ lệ hộ nghèo năm 2024 là 0,12%, đúng mức kế hoạch năm (0,12%) và giảm 0,03 điểm % so với cùng kỳ.',
    ],
  ])('tells a year without an estimate: %s', (name, sentence) => expect(year.get(name)).toBe(sentence));

  it('is missing where there is no result', () => expect(quarter.has('Chi thường xuyên')).toBe(false));

  it('never rounds a miss up to the whole', async () => {
    const close = await said(await type(sample('theo-doi-nam-2024'), 'Cả năm', { E17: 5836.9 }), '2024');
    expect(close.get('Tổng mức bán lẻ hàng hóa')).toContain('bằng 99,998% kế hoạch năm');
  });
});

describe('the sentence of the whole', () => {
  it('counts the met and names the missed', async () => {
    const { overall } = (await build(sample('theo-doi-nam-2024'), '2024')).summary;
    expect(overall.vi).toBe(
      'Năm 2024: 16/19 chỉ tiêu đạt và vượt kế hoạch, 3/19 chỉ tiêu không đạt (Tiền sử dụng đất; Giải quyết việc làm mới; Số vụ tai nạn giao thông).',
    );
    expect(overall.en).toMatch(
      /^For the year 2024, 16\/19 indicators have met or exceeded the plan, 3\/19 missed/,
    );
  });
});
