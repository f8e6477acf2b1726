import fc from 'fast-check';
import { classifyIndicator } from '../../src/plans/classifyIndicator';
import type { Direction, IndicatorKind } from '../../src/plans/plan';
import facts from '../data/plans.json';

/** Kinds that only a plan's period can tell from a plain flow. */
const withoutPeriod = (kind: string): string => (kind.startsWith('flow-') ? 'flow' : kind);

describe('classifyIndicator', () => {
  test.each(facts.targets.map((target) => [target.id, target] as const))(
    'agrees with the official target %s',
    (id, target) => {
      const found = classifyIndicator(target.name, target.unit, target.parent);
      expect(found.kind).toBe(withoutPeriod(target.kind));
      // "Duy trì" stands in the sentence, not in the name of the one target to be kept level.
      if (id !== 'P20-06') {
        expect([found.direction, found.underlyingDirection]).toEqual([
          target.direction,
          target.underlyingDirection,
        ]);
      }
    },
  );

  test.each<[string, string | null, IndicatorKind, Direction]>([
    ['Tỷ lệ thất nghiệp khu vực thành thị', '%', 'ratio', 'lower'],
    ['Tỷ lệ lao động tham gia bảo hiểm thất nghiệp', '%', 'ratio', 'higher'],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', '%', 'ratio', 'lower'],
    ['Tỷ lệ cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý', '%', 'ratio', 'higher'],
    ['Tỷ lệ điều tra, khám phá án phạm pháp hình sự', '%', 'ratio', 'higher'],
    ['Số vụ phạm pháp hình sự', 'vụ', 'flow', 'lower'],
    ['Số vụ tai nạn giao thông', 'vụ', 'flow', 'lower'],
    ['Tai nạn giao thông giảm cả 3 tiêu chí', '%', 'reduction-pct', 'higher'],
    ['Mức giảm tỷ lệ hộ nghèo', '%', 'reduction-pp', 'higher'],
    ['Tỷ lệ giảm hộ nghèo', '%', 'reduction-pp', 'higher'],
    ['Tỷ lệ giảm phạm pháp hình sự', '%', 'reduction-pct', 'higher'],
    ['Giảm tỷ suất sinh', '‰', 'reduction-pp', 'higher'],
    ['Số hộ nghèo giảm trong năm', 'hộ', 'flow', 'higher'],
    ['Số hộ nghèo', 'hộ', 'stock', 'lower'],
    ['Số hộ thoát nghèo trong năm', 'hộ', 'flow', 'higher'],
    ['Số thuế được miễn, giảm trong năm', 'tỷ đồng', 'flow', 'higher'],
    ['Tỷ lệ hộ nghèo được hỗ trợ nhà ở', '%', 'ratio', 'higher'],
    ['Tỷ lệ tăng dân số tự nhiên', '%', 'ratio', 'lower'],
    ['Tốc độ tăng trưởng kinh tế (GRDP)', '%', 'growth', 'higher'],
    ['Thu ngân sách tăng so với dự toán', '%', 'growth', 'higher'],
    ['Chi thường xuyên', 'tỷ đồng', 'flow', 'higher'],
    ['Tỷ lệ giải ngân vốn đầu tư công', '%', 'ratio', 'higher'],
    ['Giải ngân vốn đầu tư công', 'tỷ đồng', 'flow', 'higher'],
    ['Năng suất lúa cả năm', 'tạ/ha', 'level', 'higher'],
    ['Sản lượng lương thực bình quân đầu người', 'kg/người', 'level', 'higher'],
    ['GRDP bình quân đầu người', 'triệu đồng', 'level', 'higher'],
    ['Vốn đầu tư toàn xã hội bình quân hằng năm', 'tỷ đồng', 'flow', 'higher'],
    ['Tổng đàn lợn', 'con', 'stock', 'higher'],
    ['Sản lượng thịt hơi xuất chuồng', 'tấn', 'flow', 'higher'],
    ['Dư nợ tín dụng', 'tỷ đồng', 'stock', 'higher'],
    ['Nợ đọng xây dựng cơ bản', 'tỷ đồng', 'stock', 'lower'],
    ['Số doanh nghiệp thành lập mới', 'doanh nghiệp', 'flow', 'higher'],
    ['Số doanh nghiệp đang hoạt động', 'doanh nghiệp', 'stock', 'higher'],
    ['Giải quyết việc làm mới', 'lao động', 'flow', 'higher'],
    ['Số người tham gia bảo hiểm y tế', 'người', 'stock', 'higher'],
    ['Số xã đạt chuẩn nông thôn mới tăng thêm', 'xã', 'increment', 'higher'],
    ['Tỷ trọng nông, lâm nghiệp, thủy sản trong GRDP', '%', 'structure', 'lower'],
    ['Tỷ trọng công nghiệp chế biến nông sản', '%', 'structure', 'higher'],
    ['Mật độ dân số', 'người/km²', 'ratio', 'higher'],
    ['Chỉ số cải cách hành chính', 'điểm', 'level', 'higher'],
    ['Tỷ lệ hồ sơ giải quyết quá hạn', '%', 'ratio', 'lower'],
    ['Hoàn thành hồ sơ công nhận đô thị loại II', null, 'task', 'higher'],
    ['Giữ vững quốc phòng - an ninh', null, 'text', 'maintain'],
  ])('%s [%s] → %s, %s', (name, unit, kind, direction) => {
    expect(classifyIndicator(name, unit)).toMatchObject({ kind, direction });
  });

  test('a part inherits the kind of the change it is a part of', () => {
    expect(classifyIndicator('Hộ dân tộc thiểu số', '%', 'Tỷ lệ hộ nghèo giảm').kind).toBe('reduction-pp');
    expect(classifyIndicator('Tỷ lệ hộ dân tộc thiểu số nghèo', '%', 'Tỷ lệ hộ nghèo giảm').kind).toBe(
      'ratio',
    );
    expect(classifyIndicator('Khách quốc tế', 'nghìn lượt', 'Lượng khách du lịch').kind).toBe('flow');
  });

  test('reads names without diacritics, but not from one ambiguous syllable', () => {
    expect(classifyIndicator('Ty le ho ngheo', '%')).toMatchObject({ kind: 'ratio', direction: 'lower' });
    expect(classifyIndicator('Giam tai nan giao thong', '%')).toMatchObject({
      kind: 'reduction-pct',
      direction: 'higher',
    });
    expect(classifyIndicator('San luong ca chua', 'tấn').direction).toBe('higher');
  });

  test.each<[string, string, string]>([
    ['Tỷ lệ che phủ rừng', '%', 'by-end-of-period'],
    ['Trồng rừng mới hằng năm', 'ha', 'annual'],
    ['Tổng diện tích gieo trồng cây hàng năm', 'ha', 'annual'],
    ['Tỷ lệ hộ đạt tiêu chuẩn gia đình văn hóa hằng năm', '%', 'level-each-year'],
    ['Kim ngạch xuất khẩu tăng bình quân', '%', 'annual-average'],
    ['Tốc độ tăng GRDP bình quân đầu người', '%', 'annual'],
    ['Tổng vốn đầu tư toàn xã hội 5 năm', 'tỷ đồng', 'cumulative-over-period'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn', '%', 'annual'],
  ])('basis of %s', (name, unit, basis) => {
    expect(classifyIndicator(name, unit).basis).toBe(basis);
  });

  test('a reduction always counts up, whatever falls', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('tai nạn giao thông', 'phạm pháp hình sự', 'tỷ lệ hộ nghèo', 'tỷ lệ sinh con thứ 3'),
        (what) => {
          const { direction, underlyingDirection } = classifyIndicator(`Giảm ${what}`, '%');
          expect([direction, underlyingDirection]).toEqual(['higher', 'lower']);
        },
      ),
    );
  });
});
