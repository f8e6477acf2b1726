import { Workbook } from 'exceljs';
import { addPage, bodyRow, header, title } from './sheet';

type Line = [
  ordinal: string | number | null,
  name: string,
  estimateOfYear: number | null,
  quarter: number | null,
  toEstimate: number | null,
  toLastYear: number | null,
];

/**
 * Budget revenue of a first quarter in million đồng. Mistakes: II does not add up by 1.000 (thuế nhập khẩu typed 8.300
 * for 9.300), and "thuế thu nhập cá nhân" is stated 31,0% where its cells give 30,1%.
 */
const LINES: readonly Line[] = [
  ['A', 'TỔNG THU NSNN TRÊN ĐỊA BÀN', 402100, 113000, 28.1, 103.9],
  ['I', 'Thu nội địa', 352100, 100400, 28.5, 103.3],
  [1, 'Thu từ khu vực doanh nghiệp nhà nước', 9800, 2650, 27, 101.1],
  [2, 'Thu từ khu vực kinh tế ngoài quốc doanh', 122000, 32000, 26.2, 104.6],
  [3, 'Thuế thu nhập cá nhân', 41500, 12500, 31, 108.2],
  [4, 'Lệ phí trước bạ', 62000, 15800, 25.5, 111.3],
  [5, 'Thu phí, lệ phí', 28600, 17850, 62.4, 102.6],
  [6, 'Tiền sử dụng đất', 70000, 9100, 13, 59.1],
  [7, 'Thu khác ngân sách', 18200, 10500, 57.7, 121.4],
  ['II', 'Thu từ hoạt động xuất nhập khẩu', 50000, 12600, 25.2, 108.6],
  ['-', 'Thuế xuất khẩu', 6500, 1420, 21.8, 104.4],
  ['-', 'Thuế nhập khẩu', 38000, 8300, 21.8, 109.1],
  ['-', 'Thuế giá trị gia tăng hàng nhập khẩu', 5500, 1880, 34.2, 110.6],
  ['B', 'THU NGÂN SÁCH THÀNH PHỐ ĐƯỢC HƯỞNG', 565300, 148200, 26.2, 101.7],
  [1, 'Thu điều tiết', 186900, 52700, 28.2, 98.9],
  [2, 'Thu bổ sung từ ngân sách cấp tỉnh', 378400, 95500, 25.2, 103.4],
];

/** Layout L9: a budget disclosure; the unit stands in the corner, there is no unit column. */
export function budgetDisclosure(): Workbook {
  const workbook = new Workbook();
  const sheet = addPage(workbook, {
    name: 'Thu NS',
    widths: [7, 48, 16, 18, 12, 14],
    orientation: 'portrait',
  });
  title(sheet, 'A1:B1', 'UBND THÀNH PHỐ', { bold: true });
  title(sheet, 'E1:F1', 'Biểu số 94/CK-NSNN', { italic: true });
  title(sheet, 'A3:F3', 'CÔNG KHAI THỰC HIỆN DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC QUÝ I NĂM 2024', {
    bold: true,
    size: 13,
  });
  title(sheet, 'A4:F4', '(Dự toán đã được Hội đồng nhân dân quyết định)', { italic: true });
  title(sheet, 'E5:F5', 'Đơn vị: Triệu đồng', { italic: true });
  header(sheet, 'A6:A7', 'STT');
  header(sheet, 'B6:B7', 'NỘI DUNG');
  header(sheet, 'C6:C7', 'DỰ TOÁN NĂM');
  header(sheet, 'D6:D7', 'ƯỚC THỰC HIỆN QUÝ I');
  header(sheet, 'E6:F6', 'SO SÁNH (%) VỚI');
  header(sheet, 'E7', 'DỰ TOÁN NĂM');
  header(sheet, 'F7', 'CÙNG KỲ NĂM TRƯỚC');
  LINES.forEach((line, offset) =>
    bodyRow(sheet, 8 + offset, line, {
      bold: typeof line[0] === 'string' && line[0] !== '-',
      left: [2],
      formats: { 3: '#,##0', 4: '#,##0', 5: '0.0', 6: '0.0' },
    }),
  );
  const last = 7 + LINES.length;
  title(sheet, `A${last + 1}:F${last + 1}`, 'Nguồn: Chi cục Thuế; Kho bạc Nhà nước.', { italic: true });
  sheet.pageSetup.printArea = `A1:F${last + 1}`;
  sheet.pageSetup.printTitlesRow = '6:7';
  return workbook;
}
