import { addsUp } from '../../src/plans/addsUp';
import { classifyIndicator } from '../../src/plans/classifyIndicator';

const adds = (name: string, unit: string | null): boolean =>
  addsUp(name, unit, classifyIndicator(name, unit).kind);

describe('addsUp', () => {
  it.each([
    ['Tổng thu ngân sách trên địa bàn', 'tỷ đồng'],
    ['Sản lượng lúa', 'tấn'],
    ['Tổng đàn gia súc', 'con'],
    ['Số xã đạt chuẩn nông thôn mới', 'xã'],
    ['Số vụ tai nạn giao thông', 'vụ'],
    ['Giảm số hộ nghèo', 'hộ'],
    ['Dân số trung bình', 'người'],
    ['Diện tích rừng trồng mới', 'ha'],
    ['Số trường xây thêm', 'trường'],
  ])('adds up "%s" (%s)', (name, unit) => expect(adds(name, unit)).toBe(true));

  it.each([
    ['Tỷ lệ hộ nghèo', '%'],
    ['Hộ nghèo', '%'],
    ['Mức giảm tỷ lệ sinh', '‰'],
    ['Năng suất lúa', 'tạ/ha'],
    ['Năng suất lao động', 'triệu đồng'],
    ['Thu nhập bình quân đầu người', 'triệu đồng'],
    ['Tiền lương bình quân của lao động', 'triệu đồng'],
    ['Tốc độ tăng tổng sản phẩm', '%'],
    ['Số giường bệnh trên một vạn dân', 'giường'],
    ['Xếp hạng chỉ số cải cách hành chính', 'hạng'],
    ['Tuổi thọ trung bình', 'tuổi'],
    ['Hệ số sử dụng đất', 'lần'],
    ['Ban hành đề án chuyển đổi số', null],
  ])('never adds up "%s" (%s)', (name, unit) => expect(adds(name, unit)).toBe(false));
});
