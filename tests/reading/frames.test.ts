import { columnName } from '../../src/grid/address';
import { readTables } from '../../src/reading/readTables';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

/** A sheet drawn in text: cells between `|`; `>` merges a cell to the right, `^` downwards, `!b` is bold. */
function draw(lines: readonly string[]): DraftSheet {
  const draft = new DraftSheet('S');
  lines.forEach((line, at) =>
    line.split('|').forEach((cell, column) => {
      const text = cell
        .replace(/[>^]|!b/g, '')
        .replace(/\\n/g, '\n')
        .trim();
      if (text === '') return;
      const right = cell.match(/>/g)?.length ?? 0;
      const down = cell.match(/\^/g)?.length ?? 0;
      const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
      draft.put(at + 1, column + 1, value, { bold: cell.includes('!b') });
      draft.merge(at + 1, column + 1, at + 1 + down, column + 1 + right);
    }),
  );
  return draft;
}

type Case = readonly [about: string, lines: readonly string[], meant: readonly string[]];

/** Sheets and the tables on them: range, header rows, index row, first and last row, rows, unit, roles in short. */
const SHEETS: readonly Case[] = [
  [
    'title right above, unmerged',
    [
      'UBND THÀNH PHỐ',
      'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2024',
      'STT|Chỉ tiêu|ĐVT|KH năm 2024|Thực hiện',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Trồng rừng|ha|50|48',
    ],
    ['A3:E5 h3 i- f4 l5 n2 u- ord nam uni pla act'],
  ],
  [
    'captions above unmerged names row',
    [
      'KẾT QUẢ NĂM 2024',
      '',
      '|||Năm 2024||So sánh',
      'TT|Chỉ tiêu|Đơn vị|KH|TH|TH/KH',
      '1|Thu nội địa|tỷ đồng|350|340|97.1',
      '2|Trồng rừng|ha|50|48|96',
    ],
    ['A3:F6 h3,4 i- f5 l6 n2 u- ord nam uni pla act rat'],
  ],
  [
    'blank row after header and in body',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|Đơn vị|KH|TH',
      '',
      '1|Thu nội địa|tỷ đồng|350|340',
      '',
      '',
      '2|Trồng rừng|ha|50|48',
    ],
    ['A2:E7 h2 i- f4 l7 n2 u- ord nam uni pla act'],
  ],
  [
    'headings merged over the width',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|Đơn vị|KH|TH',
      'I. KINH TẾ>>>>',
      '1|Thu nội địa|tỷ đồng|350|340',
      'II. XÃ HỘI>>>>',
      '1|Số hộ nghèo|hộ|50|48',
    ],
    ['A2:E6 h2 i- f3 l6 n4 u- ord nam uni pla act'],
  ],
  [
    'unit row under header',
    [
      'KẾT QUẢ NĂM 2024',
      'TT^|Chỉ tiêu^|Kế hoạch|Thực hiện|Tỷ lệ',
      '||(tỷ đồng)|(tỷ đồng)|(%)',
      '1|Thu nội địa|350|340|97.1',
      '2|Thu XNK|50|48|96',
    ],
    ['A2:E5 h2,3 i- f4 l5 n2 u- ord nam pla act rat'],
  ],
  [
    'two tables, no title between',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|Đơn vị|KH|TH',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Thu XNK|tỷ đồng|50|48',
      '',
      'TT|Nội dung|Dự toán|Quyết toán|%',
      '1|Chi đầu tư|350|340|97.1',
      '2|Chi thường xuyên|50|48|96',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act', 'A6:E8 h6 i- f7 l8 n2 u- ord nam pla act rat'],
  ],
  [
    'after paragraphs',
    [
      'BÁO CÁO',
      'Thực hiện Kế hoạch số 25/KH-UBND ngày 12/01/2024 của UBND tỉnh về phát triển kinh tế - xã hội, phòng báo cáo kết quả như sau:',
      '1. Kết quả thực hiện các chỉ tiêu kế hoạch năm 2024 đến hết quý I cụ thể theo bảng dưới đây:',
      '',
      '|TT|Chỉ tiêu|ĐVT|KH 2024|TH quý I',
      '|1|Thu nội địa|tỷ đồng|350|90',
      '|2|Trồng rừng|ha|50|12',
      '',
      '2. Khó khăn, vướng mắc: thời tiết diễn biến phức tạp.',
    ],
    ['B5:F7 h5 i- f6 l7 n2 u- ord nam uni pla act'],
  ],
  [
    'letters over the texts, numbers and quotients over the figures',
    [
      'TÌNH HÌNH THỰC HIỆN NĂM 2024',
      'TT|Nội dung chỉ tiêu|Đơn vị|TH năm 2023|KH 2024|TH năm 2024|So với KH|So với năm 2023',
      'A|B|C|1|2|3|4=3/2|5=3/1',
      'I|Nông, lâm nghiệp||||||',
      '1|Trồng rừng mới|ha|470|500|512|102.4|108.9',
      '2|Sản lượng thóc|tấn|15600|22300|15900|71.3|101.9',
    ],
    ['A2:H6 h2 i3 f4 l6 n3 u- ord nam uni pre pla act rat rat'],
  ],
  [
    'numeric index with blanks',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|Đơn vị||KH|TH',
      '1|2|3||4|5',
      '1|Thu nội địa|tỷ đồng||350|340',
      '2|Thu XNK|tỷ đồng||50|48',
    ],
    ['A2:F5 h2 i3 f4 l5 n2 u- ord nam uni pla act'],
  ],
  [
    'names over several columns',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu>>|||ĐVT|KH|TH',
      '1|Thu ngân sách|||tỷ đồng|350|340',
      '||Thu nội địa||tỷ đồng|300|290',
      '|||Thuế GTGT|tỷ đồng|200|190',
      '2|Chi ngân sách|||tỷ đồng|50|48',
    ],
    ['A2:G6 h2 i- f3 l6 n4 u- ord nam oth oth uni pla act'],
  ],
  [
    'signatures in columns',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Thu XNK|tỷ đồng|50|48',
      '',
      '|NGƯỜI LẬP BIỂU||TRƯỞNG PHÒNG|CHỦ TỊCH',
      '',
      '|Chuyên viên A||Trưởng phòng B|Chủ tịch C',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'footnotes',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa (1)|tỷ đồng|350|340',
      '2|Thu XNK|tỷ đồng|50|48',
      '(1) Không kể thu tiền sử dụng đất',
      '* Số liệu đến 31/12',
      '- Số liệu do Chi cục Thuế cung cấp',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'form without values',
    [
      'BIỂU GIAO CHỈ TIÊU NĂM 2025',
      'TT|Chỉ tiêu|ĐVT|KH 2025|Ước TH|Ghi chú',
      'I|KINH TẾ',
      '1|Thu nội địa|tỷ đồng',
      '2|Trồng rừng|ha',
      'II|XÃ HỘI',
      '1|Số hộ nghèo|hộ',
      '2|Tỷ lệ hộ nghèo|%',
    ],
    ['A2:F8 h2 i- f3 l8 n6 u- ord nam uni pla est not'],
  ],
  [
    'page break with title again',
    [
      'BIỂU 1: KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Thu XNK|tỷ đồng|50|48',
      'Trang 2',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '3|Trồng rừng|ha|50|48',
      '4|Đàn bò|con|500|480',
    ],
    ['A2:E8 h2 i- f3 l8 n4 u- ord nam uni pla act'],
  ],
  [
    'no STT, name header says Khoản thu',
    [
      'DỰ TOÁN THU NĂM 2024',
      'Đơn vị: triệu đồng',
      'Khoản thu|Dự toán|Thực hiện|%',
      'Thuế GTGT|350|340|97.1',
      'Phí, lệ phí|50|48|96',
    ],
    ['A3:D5 h3 i- f4 l5 n2 utriệu đồng nam pla act rat'],
  ],
  [
    'header blank over names',
    [
      'DỰ TOÁN THU NĂM 2024',
      '|Dự toán 2024|Thực hiện 2024|So sánh (%)',
      'Thuế GTGT|350|340|97.1',
      'Phí, lệ phí|50|48|96',
    ],
    ['A2:D4 h2 i- f3 l4 n2 u- nam pla act rat'],
  ],
  [
    'stray scratch right',
    [
      'KẾT QUẢ NĂM 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa|tỷ đồng|350|340||690',
      '2|Thu XNK|tỷ đồng|50|48||98',
      '3|Trồng rừng|ha|50|48',
    ],
    ['A2:E5 h2 i- f3 l5 n3 u- ord nam uni pla act'],
  ],
  [
    'three-row header with year caption',
    [
      'KẾT QUẢ',
      'STT^^|Chỉ tiêu^^|ĐVT^^|Năm 2023^^|Năm 2024>>>',
      '||||Kế hoạch^|Thực hiện>|',
      '|||||6 tháng|Cả năm',
      '1|Thu nội địa|tỷ đồng|300|350|170|340',
      '2|Trồng rừng|ha|50|50|20|48',
    ],
    ['A2:G6 h2,3,4 i- f5 l6 n2 u- ord nam uni pre pla act act'],
  ],
  [
    'commune rows',
    [
      'TÌNH HÌNH THU NGÂN SÁCH CÁC XÃ NĂM 2024',
      'ĐVT: triệu đồng',
      'STT|Xã, phường|Dự toán giao|Thực hiện|Tỷ lệ %',
      '|Tổng số|400|388|97',
      '1|Phường Chi Lăng|350|340|97.1',
      '2|Xã Mai Pha|50|48|96',
    ],
    ['A3:E6 h3 i- f4 l6 n3 utriệu đồng ord nam pla act rat'],
  ],
  [
    'unit in second cell',
    [
      'KẾT QUẢ NĂM 2024',
      '||||Đơn vị tính:|Triệu đồng',
      'TT|Nội dung|Dự toán|Thực hiện|%|Ghi chú',
      '1|Chi đầu tư|350|340|97.1',
      '2|Chi khác|50|48|96',
    ],
    ['A3:F5 h3 i- f4 l5 n2 utriệu đồng ord nam pla act rat not'],
  ],
  [
    'wide caption single',
    [
      'KẾ HOẠCH NĂM 2024 CỦA CÁC XÃ',
      'TT^|Chỉ tiêu^|ĐVT^|Kế hoạch năm 2024 giao các xã>>',
      '|||Xã Mai Pha|Xã Hoàng Đồng|Xã Quảng Lạc',
      '1|Trồng rừng|ha|5|6|7',
      '2|Đàn lợn|con|50|60|70',
    ],
    ['A2:F5 h2,3 i- f4 l5 n2 u- ord nam uni pla pla pla'],
  ],
  [
    'text targets only',
    [
      'CHỈ TIÊU NĂM 2024',
      'TT|Chỉ tiêu|Mục tiêu năm 2024',
      '1|Tỷ lệ hộ nghèo|Dưới 1%',
      '2|Số trường đạt chuẩn|Thêm 2 trường',
      '3|Thu ngân sách|Trên 400 tỷ đồng',
    ],
    ['A2:C5 h2 i- f3 l5 n3 u- ord nam pla'],
  ],
  [
    'metadata rows',
    [
      'Tên báo cáo|Báo cáo KTXH',
      'Đơn vị báo cáo|UBND phường',
      'Kỳ báo cáo|Tháng 5/2024',
      'Trạng thái|Đã duyệt',
      'Ngày in|01/06/2024',
      'Chỉ tiêu|Kế hoạch|Thực hiện|ĐVT',
      'Thu ngân sách|100|50|triệu đồng',
      'Số hồ sơ|200|120|hồ sơ',
    ],
    ['A6:D8 h6 i- f7 l8 n2 u- nam pla act uni'],
  ],
  [
    'body starts with long names',
    [
      'KẾT QUẢ THỰC HIỆN NĂM 2024',
      'STT|Nội dung chỉ tiêu|Đơn vị tính|Chỉ tiêu tỉnh giao năm 2024|Kết quả thực hiện',
      '1|Tỷ lệ cơ quan hành chính nhà nước từ cấp xã trở lên cung cấp dịch vụ công trực tuyến toàn trình theo quy định của Chính phủ|%|100|95',
      '2|Tỷ lệ hồ sơ được số hóa|%|90|85',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'side by side no gap second without STT',
    [
      'CHỈ TIÊU NĂM 2024',
      'TT|Chỉ tiêu|KH|TH|Chỉ tiêu|KH|TH',
      '1|Thu nội địa|350|340|Số hộ nghèo|40|41',
      '2|Thu XNK|50|48|Giải quyết việc làm|400|410',
    ],
    ['A2:D4 h2 i- f3 l4 n2 u- ord nam pla act', 'E2:G4 h2 i- f3 l4 n2 u- nam pla act'],
  ],
  [
    'side by side different titles',
    [
      'BIỂU 1: KINH TẾ 2024|||||BIỂU 2: XÃ HỘI 2024',
      'TT|Chỉ tiêu|KH|TH||TT|Chỉ tiêu|KH|TH',
      '1|Thu nội địa|350|340||1|Số hộ nghèo|40|41',
      '2|Thu XNK|50|48||2|Giải quyết việc làm|400|410',
      '3|Thu khác|50|48',
    ],
    ['A2:D5 h2 i- f3 l5 n3 u- ord nam pla act', 'F2:I4 h2 i- f3 l4 n2 u- ord nam pla act'],
  ],
  [
    'header repeated twice with index',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '(1)|(2)|(3)|(4)|(5)',
      '1|Thu nội địa|tỷ đồng|350|340',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '(1)|(2)|(3)|(4)|(5)',
      '2|Thu XNK|tỷ đồng|50|48',
    ],
    ['A2:E7 h2 i3 f4 l7 n2 u- ord nam uni pla act'],
  ],
  [
    'a note column with long text',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH|Ghi chú',
      '1|Thu nội địa|tỷ đồng|350|340|Thu không đạt do ảnh hưởng của thị trường bất động sản trầm lắng, nhiều dự án chậm nộp tiền sử dụng đất',
      '2|Thu XNK|tỷ đồng|50|48',
    ],
    ['A2:F4 h2 i- f3 l4 n2 u- ord nam uni pla act not'],
  ],
  [
    'numbers as text only',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa|tỷ đồng|350,5|340,2',
      '2|Thu XNK|tỷ đồng|1.050|1.048',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'one row table',
    ['KẾT QUẢ 2024', 'TT|Chỉ tiêu|ĐVT|KH|TH', '1|Thu nội địa|tỷ đồng|350,5|340,2'],
    ['A2:E3 h2 i- f3 l3 n1 u- ord nam uni pla act'],
  ],
  [
    'long form header text',
    [
      'KẾT QUẢ THỰC HIỆN',
      'STT|Tên chỉ tiêu thống kê|Đơn vị tính|Kế hoạch giao năm 2024 theo Quyết định của UBND tỉnh|Kết quả thực hiện lũy kế đến hết tháng 9 năm 2024|Đánh giá mức độ hoàn thành',
      '1|Thu nội địa|tỷ đồng|350|340|Hoàn thành',
      '2|Thu XNK|tỷ đồng|50|48|Không hoàn thành',
    ],
    ['A2:F4 h2 i- f3 l4 n2 u- ord nam uni pla act ver'],
  ],
  [
    'section titles as stacked headers',
    [
      'I. KINH TẾ',
      'TT|Chỉ tiêu|ĐVT|KH 2024|TH 2024',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Thu XNK|tỷ đồng|50|48',
      'II. XÃ HỘI',
      'TT|Chỉ tiêu|ĐVT|KH 2024|TH 2024',
      '1|Số hộ nghèo|hộ|350|340',
      '2|Số lao động|người|50|48',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act', 'A6:E8 h6 i- f7 l8 n2 u- ord nam uni pla act'],
  ],
  [
    'total col group',
    [
      'DỰ TOÁN 2024',
      'ĐVT: triệu đồng',
      'TT^|Nội dung^|Dự toán năm 2024>>|||Thực hiện>>',
      '||Tổng số|NS thành phố|NS xã|Tổng số|NS thành phố|NS xã',
      '1|Chi đầu tư|350|300|50|340|290|50',
      '2|Chi thường xuyên|50|40|10|48|40|8',
    ],
    ['A3:H6 h3,4 i- f5 l6 n2 utriệu đồng ord nam pla pla pla act act act'],
  ],
  [
    'quý columns with KH',
    [
      'THEO DÕI THỰC HIỆN CHỈ TIÊU NĂM 2024',
      'TT^|Chỉ tiêu^|ĐVT^|KH năm^|Quý I>||Quý II>||Quý III>',
      '||||KH|TH|KH|TH|KH|TH',
      '1|Thu nội địa|tỷ đồng|350|80|82|90|85|90|91',
      '2|Trồng rừng|ha|50|10|11|20|19|10|11',
    ],
    ['A2:J5 h2,3 i- f4 l5 n2 u- ord nam uni pla pla act pla act pla act'],
  ],
  [
    'crops facets',
    [
      'SẢN XUẤT NÔNG NGHIỆP VỤ MÙA 2024',
      'TT^|Cây trồng^|Diện tích (ha)>>|||Sản lượng (tấn)>>',
      '||KH|TH|%|KH|TH|%',
      '1|Lúa|350|340|97.1|1400|1390|99.3',
      '2|Ngô|50|48|96|200|190|95',
    ],
    ['A2:H5 h2,3 i- f4 l5 n2 u- ord nam pla act rat pla act rat'],
  ],
  [
    'task list',
    [
      'CÁC NHIỆM VỤ TRỌNG TÂM NĂM 2024',
      'TT|Nội dung nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả thực hiện',
      '1|Xây dựng kế hoạch chuyển đổi số|Phòng VH&TT|Các phòng|Quý I|Đã ban hành',
      '2|Rà soát quy hoạch|Phòng QLĐT|UBND các xã|Quý II|Đang thực hiện',
    ],
    ['A2:F4 h2 i- f3 l4 n2 u- ord nam own oth dea act'],
  ],
  [
    'total without number after header then roman',
    [
      'KẾT QUẢ 2024',
      'TT|Nội dung|Dự toán|Thực hiện',
      '|TỔNG CHI!b|400|380',
      'I|Chi đầu tư|300|290',
      'II|Chi thường xuyên|100|90',
    ],
    ['A2:D5 h2 i- f3 l5 n3 u- ord nam pla act'],
  ],
  [
    'blank col between name and numbers, scratch left',
    ['x|KẾT QUẢ 2024', '|TT|Chỉ tiêu||KH|TH', '|1|Thu nội địa||350|340', '|2|Thu khác||35|34'],
    ['B2:F4 h2 i- f3 l4 n2 u- ord nam pla act'],
  ],
  [
    'header words in caps with line breaks',
    [
      'KẾT QUẢ 2024',
      'SỐ\\nTT|CHỈ\\nTIÊU|ĐƠN VỊ\\nTÍNH|KẾ\\nHOẠCH  NĂM|THỰC\\nHIỆN',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Thu khác|tỷ đồng|35|34',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'abbreviated header',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|Đ.vị|K.hoạch|T.hiện|T/H so K/H',
      '1|Thu nội địa|tỷ đồng|350|340|97.1',
      '2|Thu khác|tỷ đồng|35|34|97.1',
    ],
    ['A2:F4 h2 i- f3 l4 n2 u- ord nam uni pla act rat'],
  ],
  [
    'merged body cells vertical owner',
    [
      'NHIỆM VỤ 2024',
      'TT|Nội dung|Đơn vị chủ trì|Thời hạn|Kết quả',
      '1|Trồng rừng tập trung|Phòng Kinh tế^|Quý II|Đã xong',
      '2|Chăm sóc rừng||Quý III|Đang làm',
      '3|Tập huấn khuyến nông|Trạm KN|Quý IV|Chưa',
    ],
    ['A2:E5 h2 i- f3 l5 n3 u- ord nam own dea act'],
  ],
  [
    'english-like decimals',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa|tỷ đồng|1,350.5|1,340.2',
      '2|Thu XNK|tỷ đồng|50.25|48.5',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'row above header is corner + period',
    [
      'KẾT QUẢ THU',
      'Quý I/2024|||Đơn vị: tỷ đồng',
      'TT|Khoản thu|Dự toán|Thực hiện',
      '1|Thu nội địa|350|340',
      '2|Thu XNK|50|48',
    ],
    ['A3:D5 h3 i- f4 l5 n2 utỷ đồng ord nam pla act'],
  ],
  [
    'index row above header? no',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      'A|B|C|1|2',
      '1|Thu nội địa|tỷ đồng|350|340',
      'A|Thu XNK|tỷ đồng|50|48',
    ],
    ['A2:E5 h2 i3 f4 l5 n2 u- ord nam uni pla act'],
  ],
  [
    'footer in name col',
    [
      'KẾT QUẢ 2024',
      'TT|Chỉ tiêu|ĐVT|KH|TH',
      '1|Thu nội địa|tỷ đồng|350|340',
      '2|Thu khác|tỷ đồng|35|34',
      '',
      '|Nơi nhận:|||TM. UBND THÀNH PHỐ',
      '|- Sở Tài chính;|||KT. CHỦ TỊCH',
      '|- Lưu: VT.|||PHÓ CHỦ TỊCH',
    ],
    ['A2:E4 h2 i- f3 l4 n2 u- ord nam uni pla act'],
  ],
  [
    'captions side by side that are no words of headers',
    [
      'ƯỚC THỰC HIỆN KẾ HOẠCH NĂM 2024 CỦA CÁC XÃ',
      'Xã^|Diện tích lúa (ha)>>|||Hộ nghèo (hộ)>>||',
      '|KH|ƯTH|%|KH|ƯTH|%',
      'Xã Tân Lập|250|252|100.8|35|33|94.3',
      'Xã Minh Tiến|310|305|98.4|52|55|105.8',
      'Xã Yên Bình|180|181|100.6|20|18|90',
    ],
    ['A2:G6 h2,3 i- f4 l6 n3 u- nam pla est rat pla est rat'],
  ],
  [
    'criteria whose first row holds nothing but verdicts',
    [
      'KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI QUÝ II/2024',
      'TT|Nội dung tiêu chí|Mục tiêu|Xã Bản Lầu|Xã Lùng Vai',
      '1|Có quy hoạch chung xây dựng xã được phê duyệt|Đạt|Đạt|Không đạt',
      '2|Tỷ lệ đường xã được nhựa hóa, bê tông hóa|100|100|96',
      '3|Tỷ lệ nghèo đa chiều|13|7,5|28',
    ],
    ['A2:E5 h2 i- f3 l5 n3 u- ord nam pla act act'],
  ],
];

test.each(SHEETS)('%s', (_, lines, meant) => {
  const [reading] = readTables(workbookOf('x.xlsx', [draw(lines).build()]));
  const got = reading?.tables.map(({ area, headerRows, indexRow, firstRow, lastRow, rows, unit, columns }) =>
    [
      `${columnName(area.left)}${area.top}:${columnName(area.right)}${area.bottom}`,
      `h${headerRows.join(',')}`,
      `i${indexRow ?? '-'}`,
      `f${firstRow}`,
      `l${lastRow}`,
      `n${rows.length}`,
      `u${unit ?? '-'}`,
      ...columns.map(({ role }) => role.slice(0, 3)),
    ].join(' '),
  );
  expect(got).toEqual(meant);
});
