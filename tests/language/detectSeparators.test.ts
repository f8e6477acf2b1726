import { detectSeparators } from '../../src/language/detectSeparators';

describe('detectSeparators', () => {
  it.each([
    [['10.535,8', '1.598', '402,1'], 'vi'],
    [['10,535.8', '1,598', '402.1'], 'en'],
    [['1.598', '2.104', '876'], 'vi'],
    [['1,598', '2,104', '876'], 'vi'],
    [['1,598', '1,234,567'], 'en'],
    [['1.598', '12.5'], 'en'],
    [['1.598', '0.75 %'], 'en'],
    [['12,5%', '1.234 tỷ', 'khoảng 60'], 'vi'],
    [['12.5', '10.535,8'], 'vi'],
    [['12.5', '97.25', '10.535,8'], 'vi'],
    [['12.5', '97.25', '88.1', '10.535,8'], 'en'],
    [['15.3.2024', '1.2.3', '-', ''], 'vi'],
    [['1.598', '1.25. Thu nội địa', 'Mục 12.15'], 'vi'],
    [['1.598', 'Đã hoàn thành 2.5 km đường giao thông nông thôn trong tháng 3'], 'vi'],
    [[], 'vi'],
  ] as const)('%j → %s', (texts, separators) => {
    expect(detectSeparators(texts)).toBe(separators);
  });

  it('takes any iterable', () => {
    expect(detectSeparators(new Set(['12.5', '7.25']))).toBe('en');
  });
});
