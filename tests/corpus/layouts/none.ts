import type { CellValue } from '../../../src/grid/workbook';
import { DraftSheet, workbookOf } from '../draftSheet';
import type { Specimen } from '../truth';

/** A sheet of rows as they stand, which holds no indicator table. */
function sheet(
  name: string,
  top: number,
  rows: readonly (readonly CellValue[])[],
  headed = true,
): DraftSheet {
  const draft = new DraftSheet(name);
  rows.forEach((row, at) =>
    row.forEach((value, column) =>
      draft.put(
        top + at,
        column + 1,
        value,
        headed && at === 0 ? { bold: true, horizontal: 'center', bordered: true } : { bordered: true },
      ),
    ),
  );
  return draft;
}

const cover = new DraftSheet('Bìa')
  .line(3, 1, 8, 'ỦY BAN NHÂN DÂN THÀNH PHỐ', { bold: true })
  .line(10, 1, 8, 'BÁO CÁO', { bold: true })
  .line(11, 1, 8, 'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI QUÝ I NĂM 2024', { bold: true })
  .line(30, 1, 8, 'Tháng 3 năm 2024');

const people = sheet('Danh sách', 4, [
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Ghi chú'],
  [1, 'Trưởng phòng', 'Trưởng phòng', 'Phòng Tài chính - Kế hoạch', '0205 387 0001', null],
  [2, 'Phó Trưởng phòng', 'Phó Trưởng phòng', 'Phòng Tài chính - Kế hoạch', '0205 387 0002', null],
  [3, 'Chuyên viên', 'Chuyên viên', 'Phòng Kinh tế', '0205 387 0003', 'Đầu mối'],
]);

const ledger = sheet('Sổ quỹ', 3, [
  ['Ngày', 'Số CT', 'Diễn giải', 'Thu', 'Chi', 'Tồn'],
  [45301, 'PT01', 'Rút tiền gửi ngân hàng về nhập quỹ', 50000000, null, 50000000],
  [45303, 'PC01', 'Chi tạm ứng công tác phí', null, 4500000, 45500000],
  [45308, 'PC02', 'Thanh toán văn phòng phẩm', null, 3250000, 42250000],
]);

const prices = sheet('Dự toán gói thầu', 5, [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Máy tính để bàn', 'Bộ', 5, 14500000, 72500000],
  [2, 'Máy in laser', 'Cái', 2, 6200000, 12400000],
  [3, 'Tủ đựng tài liệu', 'Cái', 4, 3100000, 12400000],
]);

const text = new DraftSheet('Hướng dẫn')
  .put(1, 1, 'Hướng dẫn nhập biểu', { bold: true })
  .put(3, 1, '1. Nhập số liệu kế hoạch năm vào cột D, số liệu thực hiện vào cột E.')
  .put(4, 1, '2. Không sửa công thức ở các cột so sánh.')
  .put(5, 1, '3. Gửi về Phòng Tài chính - Kế hoạch trước ngày 15 hằng tháng.')
  .put(6, 1, 'Đơn vị tính: triệu đồng, làm tròn một chữ số thập phân.');

const chart = sheet('Dữ liệu biểu đồ', 1, [
  [null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  ['2022', 96.1, 104.2, 98.4, 103.5],
  ['2023', 108.8, 99.7, 101.2, 112.4],
]);

const schedule = sheet('Lịch tuần', 3, [
  ['Thứ', 'Buổi', 'Nội dung', 'Thành phần', 'Địa điểm'],
  ['Hai', 'Sáng', 'Giao ban UBND thành phố', 'Lãnh đạo UBND, các phòng', 'Phòng họp tầng 2'],
  ['Ba', 'Chiều', 'Kiểm tra tiến độ công trình đường Bắc Sơn', 'Ban Quản lý dự án', 'Hiện trường'],
]);

const marks = sheet('Bảng điểm', 2, [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Toán', 'Ngữ văn', 'Điểm trung bình', 'Xếp loại'],
  [1, 'Học sinh A', 40179, 8.5, 7, 7.8, 'Khá'],
  [2, 'Học sinh B', 40211, 6.5, 8, 7.3, 'Khá'],
]);

const lists = sheet('Danh mục', 1, [
  ['Mã', 'Tên đơn vị hành chính', 'Cấp'],
  ['05962', 'Phường Hoàng Văn Thụ', 'Phường'],
  ['05965', 'Phường Tam Thanh', 'Phường'],
  ['05968', 'Phường Vĩnh Trại', 'Phường'],
]);

const salaries = sheet('Bảng lương', 4, [
  ['TT', 'Họ và tên', 'Chức vụ', 'Hệ số lương', 'Phụ cấp', 'Lương thực nhận', 'Ký nhận'],
  [1, 'Cán bộ A', 'Chuyên viên', 3.33, 0.25, 6444000, null],
  [2, 'Cán bộ B', 'Kế toán', 2.67, 0.2, 5166000, null],
]);

const assets = sheet('Tài sản', 3, [
  ['STT', 'Tên tài sản', 'Mã tài sản', 'Năm sử dụng', 'Nguyên giá', 'Hao mòn lũy kế', 'Giá trị còn lại'],
  [1, 'Xe ô tô 7 chỗ', 'OTO-01', 2018, 980000000, 588000000, 392000000],
  [2, 'Máy photocopy', 'MPT-02', 2021, 65000000, 26000000, 39000000],
]);

const stock = sheet('Kho', 2, [
  ['TT', 'Tên vật tư', 'ĐVT', 'Tồn đầu kỳ', 'Nhập trong kỳ', 'Xuất trong kỳ', 'Tồn cuối kỳ'],
  [1, 'Xi măng PCB40', 'Bao', 120, 300, 350, 70],
  [2, 'Cát vàng', 'm3', 40, 100, 120, 20],
]);

/** Sheets that hold no indicator table. */
export const NONE: readonly Specimen[] = [
  cover,
  people,
  ledger,
  prices,
  text,
  chart,
  schedule,
  marks,
  lists,
  salaries,
  assets,
  stock,
].map((draft) => ({
  name: `none-${draft.name}`,
  layout: 'none',
  workbook: workbookOf(`${draft.name}.xlsx`, [draft.build()]),
  sheets: [{ sheet: draft.name, period: null, tables: [] }],
}));
