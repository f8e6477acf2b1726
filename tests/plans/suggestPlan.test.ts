import { CATALOGUE } from '../../src/plans/catalogue';
import { suggestPlan } from '../../src/plans/suggestPlan';
import { parsePeriod } from '../../src/period/parsePeriod';

const suggested = (title: string, period: string): string | undefined =>
  suggestPlan(CATALOGUE, title, parsePeriod(period))?.id;

describe('suggestPlan', () => {
  test.each([
    ['UBND thành phố Lạng Sơn - Kết quả thực hiện quý I', '2021-Q1', 'city-2021'],
    ['UBND thành phố Lạng Sơn - Kết quả thực hiện năm 2023', '2023', 'city-2021-2025'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ\nChỉ tiêu kinh tế - xã hội quý I', '2021-Q1', 'city-2021'],
    ['Biểu tổng hợp 6 tháng đầu năm', '2021-H1', 'city-2021'],
    ['UBND tỉnh Lạng Sơn - Báo cáo năm 2018', '2018', 'province-2016-2020'],
  ])('%s, %s → %s', (title, period, id) => {
    expect(suggested(title, period)).toBe(id);
  });

  test('no plan of another place', () => {
    expect(suggested('UBND thành phố Hải Dương - Kết quả thực hiện năm 2023', '2023')).toBeUndefined();
  });

  test('no plan for a period that none covers, or without any period', () => {
    expect(suggested('UBND thành phố Lạng Sơn', '2031')).toBeUndefined();
    expect(suggestPlan(CATALOGUE, 'UBND thành phố Lạng Sơn', null)).toBeNull();
  });
});
