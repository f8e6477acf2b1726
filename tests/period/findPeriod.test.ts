import fc from 'fast-check';
import { stripMarks } from '../../src/language/stripMarks';
import { findPeriod } from '../../src/period/findPeriod';
import { parsePeriod } from '../../src/period/parsePeriod';
import { periodLabel } from '../../src/period/periodLabel';

function notation(text: string, defaultYear?: number): string | null {
  return findPeriod(text, defaultYear)?.notation ?? null;
}

describe('findPeriod', () => {
  it.each([
    ['quý I năm 2024', '2024-Q1'],
    ['Quý I/2024', '2024-Q1'],
    ['QI/2024', '2024-Q1'],
    ['Q1/2024', '2024-Q1'],
    ['Quý 2/2024', '2024-Q2'],
    ['QUÝ III - 2024', '2024-Q3'],
    ['Qúy IV, năm 2024', '2024-Q4'],
    ['quí IV/2024', '2024-Q4'],
    ['Quý l năm 2024', '2024-Q1'],
    ['quý bốn năm 2024', '2024-Q4'],
    ['Quý I/24', '2024-Q1'],
    ['Năm 2024 / Quý II', '2024-Q2'],
    ['quý I, II, III năm 2024', '2024-9M'],
    ['Quý I và II năm 2024', '2024-H1'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['Sáu tháng đầu năm 2024', '2024-H1'],
    ['06 tháng năm 2024', '2024-H1'],
    ['9T/2024', '2024-9M'],
    ['ƯTH 9T năm 2024', '2024-9M'],
    ['9 tháng đầu năm 2024', '2024-9M'],
    ['Lũy kế 8 tháng năm 2024', '2024-8M'],
    ['3 tháng đầu năm 2024', '2024-3M'],
    ['12 tháng năm 2024', '2024'],
    ['từ tháng 1 đến tháng 8 năm 2024', '2024-8M'],
    ['tháng 01 - 05/2024', '2024-5M'],
    ['đến hết tháng 5/2024', '2024-5M'],
    ['tháng 3/2024', '2024-M03'],
    ['Tháng 03 năm 2024', '2024-M03'],
    ['T3/2024', '2024-M03'],
    ['TH 3/2024', '2024-M03'],
    ['tháng 12/2024', '2024-M12'],
    ['đến 15/3/2024', '2024-03-15'],
    ['TH đến ngày 15/3/2024', '2024-03-15'],
    ['tính đến ngày 15 tháng 3 năm 2024', '2024-03-15'],
    ['(Từ 01/01/2024 đến 15/3/2024)', '2024-03-15'],
    ['Số liệu đến hết ngày 31.3.2024', '2024-03-31'],
    ['đến 15/3/24', '2024-03-15'],
    ['thời điểm 31/12/2024', '2024-12-31'],
    ['năm 2024', '2024'],
    ['Ước 31/12/2024', '2024-12-31'],
    ['TH 9T so KH năm 2024', '2024-9M'],
    ['So sánh 6T/2024 với cùng kỳ', '2024-H1'],
    ['TH\n2019', '2019'],
    ['BQGĐ 2016-2020', '2016/2020'],
    ['Ước cả năm 2024', '2024'],
    ['KH 2024', '2024'],
    ['ƯTH2020', '2020'],
    ['ƯKh2019', '2019'],
    ['TH năm 2023', '2023'],
    ['2024', '2024'],
    ['giai đoạn 2021-2025', '2021/2025'],
    ['5 năm 2021 - 2025', '2021/2025'],
    ['Kế hoạch 5 năm (2021-2025)', '2021/2025'],
    ['2021/2025', '2021/2025'],
    ['Thời kỳ 2021–2030', '2021/2030'],
    ['giai đoạn 2024-2025', '2024/2025'],
    ['Mục tiêu đến năm 2025', '2025'],
    ['Mục tiêu đến năm 2025, tầm nhìn đến năm 2030', '2025'],
  ])('%s is %s', (text, expected) => {
    expect(notation(text)).toBe(expected);
  });

  it.each([
    ['quý 2', '2024-Q2'],
    ['Ước TH quý I', '2024-Q1'],
    ['9 tháng', '2024-9M'],
    ['6T', '2024-H1'],
    ['lũy kế 8 tháng', '2024-8M'],
    ['TH đến ngày 15/3', '2024-03-15'],
    ['TH 15/3', '2024-03-15'],
    ['Ước TH 9 tháng so KH', '2024-9M'],
    ['T12', '2024-M12'],
    ['Ước cả năm', '2024'],
    ['Ước TH quý I so với quý I năm 2023', '2024-Q1'],
  ])('%s takes the year from the sheet: %s', (text, expected) => {
    expect(notation(text, 2024)).toBe(expected);
    expect(notation('Quý I/2023', 2024)).toBe('2023-Q1');
  });

  it('names no part of a year without a year', () => {
    for (const text of ['quý II', '9 tháng', '6T', 'đến ngày 15/3', 'Ước cả năm'])
      expect(notation(text)).toBeNull();
  });

  it.each([
    ['BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024', '2024-H1'],
    ['Kết quả quý I và phương hướng quý II năm 2024', '2024-Q1'],
    ['Tình hình kinh tế - xã hội tháng 8 và 8 tháng năm 2024', '2024-8M'],
    ['Tháng 12 và cả năm 2024', '2024'],
    ['Tháng 3 và quý I năm 2024', '2024-Q1'],
    ['Thực hiện năm 2020, mục tiêu năm 2021', '2020'],
    ['Chỉ tiêu năm 2021 thuộc kế hoạch 5 năm 2021-2025', '2021'],
    ['TH quý I/2024 (kế hoạch giai đoạn 2021-2025)', '2024-Q1'],
    ['TH 2023/KH 2024', '2023'],
    ['Kiểm điểm 2 năm thực hiện nghị quyết (2021-2022)', '2022'],
    ['Sản xuất vụ Đông Xuân 2023 - 2024', '2024'],
    ['Ước thực hiện 6 tháng đầu năm và cả năm 2020', '2020-H1'],
  ])('of several in %s it is %s', (text, expected) => {
    expect(notation(text)).toBe(expected);
  });

  it.each([
    'Nghị quyết số 100/NQ-HĐND ngày 18/12/2020',
    '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND thành phố)',
    '(Ban hành kèm theo Nghị quyết số 100/NQ-HĐND ngày 18 tháng 12 năm 2020 của HĐND thành phố)',
    'Thông tư số 343/2016/TT-BTC ngày 30/12/2016 của Bộ Tài chính',
    'Lạng Sơn, ngày 15 tháng 3 năm 2024',
    'Ngày     tháng    năm 2024',
    'ngày … tháng … năm 2024',
    'Số: 45/BC-UBND',
    'Giá trị sản xuất (giá so sánh 2010)',
    'Tỷ lệ hộ nghèo (theo chuẩn giai đoạn 2021-2025)',
    'HĐND khóa XX, nhiệm kỳ 2021 - 2026',
    'Năm học 2023-2024',
    'Căn cứ Luật Ngân sách nhà nước năm 2015',
    'Dân số 2015 người',
    '2.024',
    'Chỉ tiêu',
    'Thu nội địa',
    'T13',
    'Tỷ lệ đô thị hóa',
    'Nguyên quán',
    'Quỹ I',
    '6 tháng cuối năm',
    'KH 6 tháng cuối năm 2024',
    'Ban hành ngày 15/3/2024',
    '',
  ])('%j names none', (text) => {
    expect(notation(text, text.includes('cuối') ? 2024 : undefined)).toBeNull();
  });

  it('keeps the period that stands beside a document', () => {
    expect(
      notation('(Kèm theo Kế hoạch số 225/KH-UBND ngày 24/8/2020 về phát triển kinh tế - xã hội năm 2021)'),
    ).toBe('2021');
    expect(notation('Nghị quyết số 100/NQ-HĐND ngày 18/12/2020 về kế hoạch 5 năm 2021-2025')).toBe(
      '2021/2025',
    );
    expect(notation('Báo cáo số 45/BC-UBND ngày 20/3/2024 về quý I năm 2024')).toBe('2024-Q1');
  });

  it('does not accept days that do not exist', () => {
    expect(notation('đến 31/2/2024')).not.toBe('2024-02-31');
    expect(notation('đến ngày 29/2/2024')).toBe('2024-02-29');
  });

  it('finds every period in its own label, with marks or without, in any case and form', () => {
    const year = fc.integer({ min: 1990, max: 2090 });
    const part = fc.constantFrom(
      '',
      '-Q1',
      '-Q2',
      '-Q3',
      '-Q4',
      '-H1',
      '-9M',
      '-5M',
      '-11M',
      '-M01',
      '-M12',
      '-03-15',
    );
    fc.assert(
      fc.property(year, part, (number, suffix) => {
        const period = parsePeriod(`${number}${suffix}`);
        if (period === null) throw new Error('not a period');
        const label = periodLabel(period, 'vi');
        for (const text of [
          label,
          label.toUpperCase(),
          label.normalize('NFD'),
          stripMarks(label),
          `Ước TH ${label}`,
        ])
          expect([text, findPeriod(text)]).toEqual([text, period]);
      }),
    );
  });

  it('never fails', () => {
    const piece = fc.constantFrom(
      'quý ',
      'I',
      '2024',
      '/',
      '15',
      ' tháng ',
      'năm ',
      'đến ',
      '-',
      ' ',
      'ngày ',
      '3',
      'T',
      'Q',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const period = findPeriod(pieces.join(''), 2024);
        if (period !== null) expect(parsePeriod(period.notation)).toEqual(period);
      }),
    );
  });
});
