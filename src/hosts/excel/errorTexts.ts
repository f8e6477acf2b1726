import type { Bilingual } from '../../language/bilingual';

/**
 * What each failure Excel can report means for the officer, in one sentence. The codes are those of
 * `Excel.ErrorCodes` and of the Office.js runtime.
 */
export const ERROR_TEXTS: Readonly<Record<string, Bilingual>> = {
  AccessDenied: {
    vi: 'Trang tính đang được bảo vệ nên không ghi được; hãy bỏ bảo vệ trang (Review › Unprotect Sheet) rồi làm lại.',
    en: 'The sheet is protected and cannot be written; unprotect it (Review › Unprotect Sheet) and try again.',
  },
  ActivityLimitReached: {
    vi: 'Excel đang nhận quá nhiều yêu cầu; hãy đợi một phút rồi làm lại.',
    en: 'Excel is receiving too many requests; wait a minute and try again.',
  },
  ApiNotFound: {
    vi: 'Bản Excel này quá cũ cho thao tác vừa chọn; hãy cập nhật Excel hoặc dùng trang mở tệp.',
    en: 'This version of Excel is too old for what was asked; update Excel or use the file page.',
  },
  Conflict: {
    vi: 'Người khác vừa sửa cùng chỗ trong tệp; hãy kiểm tra lại rồi làm lại.',
    en: 'Somebody else has just changed the same place in the workbook; check again and try again.',
  },
  ConnectionFailure: {
    vi: 'Mất kết nối với Excel; hãy kiểm tra mạng rồi làm lại.',
    en: 'The connection to Excel was lost; check the network and try again.',
  },
  FilteredRangeConflict: {
    vi: 'Bảng đang lọc dữ liệu nên không ghi được; hãy bỏ lọc (Data › Clear) rồi làm lại.',
    en: 'The table is filtered and cannot be written; clear the filter (Data › Clear) and try again.',
  },
  FormulaLengthExceedsLimit: {
    vi: 'Một công thức cần chèn dài hơn mức Excel cho phép.',
    en: 'A formula to be inserted is longer than Excel allows.',
  },
  GeneralException: {
    vi: 'Excel báo lỗi khi xử lý; hãy làm lại, nếu vẫn lỗi hãy lưu tệp rồi mở lại Excel.',
    en: 'Excel failed to do it; try again, and if it fails again save the workbook and restart Excel.',
  },
  InactiveWorkbook: {
    vi: 'Một cửa sổ Excel khác đang mở phía trước; hãy chọn lại tệp này rồi làm lại.',
    en: 'Another workbook is in front; return to this one and try again.',
  },
  InsertDeleteConflict: {
    vi: 'Excel không thể chèn hoặc xóa ô ở chỗ này; hãy kiểm tra các ô gộp và bảng bên cạnh.',
    en: 'Excel cannot insert or delete cells here; look at merged cells and tables nearby.',
  },
  InvalidArgument: {
    vi: 'Excel không nhận một giá trị cần ghi; hãy kiểm tra lại bảng rồi làm lại.',
    en: 'Excel did not accept a value to be written; check the table and try again.',
  },
  InvalidObjectPath: {
    vi: 'Trang tính hoặc vùng vừa chọn không còn nữa; hãy kiểm tra lại bảng rồi làm lại.',
    en: 'The sheet or range is no longer there; check the table again and try again.',
  },
  InvalidOperation: {
    vi: 'Excel không cho phép thao tác này ở vùng đã chọn; hãy xem có ô gộp hoặc bảng chồng lên không.',
    en: 'Excel does not allow this here; see whether merged cells or a table are in the way.',
  },
  InvalidOperationInCellEditMode: {
    vi: 'Một ô đang được nhập dở; hãy nhấn Enter để kết thúc rồi làm lại.',
    en: 'A cell is being edited; press Enter to finish and try again.',
  },
  InvalidOrTimedOutSession: {
    vi: 'Phiên làm việc với Excel đã hết hạn; hãy tải lại trang rồi làm lại.',
    en: 'The session with Excel has expired; reload the page and try again.',
  },
  InvalidReference: {
    vi: 'Một vùng tham chiếu không còn đúng; hãy kiểm tra lại bảng rồi làm lại.',
    en: 'A reference is no longer valid; check the table again and try again.',
  },
  InvalidRequestContext: {
    vi: 'Excel vừa chuyển sang tệp khác; hãy quay lại tệp này rồi làm lại.',
    en: 'Excel has turned to another workbook; return to this one and try again.',
  },
  InvalidSelection: {
    vi: 'Vùng đang chọn không dùng được; hãy chọn một ô trong bảng rồi làm lại.',
    en: 'The selection cannot be used; select a cell in the table and try again.',
  },
  ItemAlreadyExists: {
    vi: 'Đã có trang tính hoặc tên vùng trùng tên; hãy đổi tên rồi làm lại.',
    en: 'A sheet or name of that name exists already; rename it and try again.',
  },
  ItemNotFound: {
    vi: 'Trang tính vừa bị xóa hoặc đổi tên; hãy kiểm tra lại rồi làm lại.',
    en: 'The sheet has just been deleted or renamed; check again and try again.',
  },
  MergedRangeConflict: {
    vi: 'Các ô gộp nằm chắn chỗ cần ghi; hãy bỏ gộp các ô đó rồi làm lại.',
    en: 'Merged cells are in the way; unmerge them and try again.',
  },
  NonBlankCellOffSheet: {
    vi: 'Không còn chỗ ở cuối trang tính để chèn thêm cột; hãy xóa dữ liệu ở các cột cuối cùng.',
    en: 'There is no room at the edge of the sheet to insert columns; clear the last columns.',
  },
  NotImplemented: {
    vi: 'Bản Excel này chưa có chức năng vừa chọn; hãy cập nhật Excel hoặc dùng trang mở tệp.',
    en: 'This Excel does not have this function yet; update Excel or use the file page.',
  },
  OperationCellsExceedLimit: {
    vi: 'Bảng quá lớn cho một lần ghi của Excel; hãy tách bảng hoặc dùng trang mở tệp.',
    en: 'The table is too large for Excel to write at once; split it or use the file page.',
  },
  PivotTableRangeConflict: {
    vi: 'Một PivotTable nằm chắn chỗ cần ghi; hãy dời PivotTable rồi làm lại.',
    en: 'A PivotTable is in the way; move it and try again.',
  },
  RangeExceedsLimit: {
    vi: 'Bảng quá lớn cho một lần đọc của Excel; hãy tách bảng hoặc dùng trang mở tệp.',
    en: 'The table is too large for Excel to read at once; split it or use the file page.',
  },
  RequestAborted: {
    vi: 'Excel đã dừng thao tác giữa chừng; hãy làm lại.',
    en: 'Excel stopped in the middle; try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    vi: 'Dữ liệu cần ghi lớn hơn mức Excel trên web cho phép; hãy dùng Excel trên máy hoặc trang mở tệp.',
    en: 'There is more to write than Excel on the web allows; use Excel on the computer or the file page.',
  },
  ResponsePayloadSizeLimitExceeded: {
    vi: 'Dữ liệu cần đọc lớn hơn mức Excel trên web cho phép; hãy dùng Excel trên máy hoặc trang mở tệp.',
    en: 'There is more to read than Excel on the web allows; use Excel on the computer or the file page.',
  },
  Timeout: {
    vi: 'Excel trả lời quá lâu; hãy đợi Excel tính toán xong rồi làm lại.',
    en: 'Excel took too long to answer; wait until it has finished calculating and try again.',
  },
  UnsupportedFeature: {
    vi: 'Tệp này có thành phần mà Excel không cho phần bổ trợ ghi vào.',
    en: 'The workbook contains something Excel does not let add-ins write to.',
  },
  UnsupportedOperation: {
    vi: 'Excel đang mở tệp ở chế độ không cho ghi; hãy bật chỉnh sửa (Enable Editing) rồi làm lại.',
    en: 'The workbook is open for reading only; enable editing and try again.',
  },
  UnsupportedSheet: {
    vi: 'Trang này là trang biểu đồ hoặc trang macro nên không có ô để ghi.',
    en: 'This is a chart or macro sheet and has no cells to write.',
  },
  WriteNotSupportedWhenModalDialogOpen: {
    vi: 'Excel đang mở một hộp thoại; hãy đóng hộp thoại rồi làm lại.',
    en: 'A dialog is open in Excel; close it and try again.',
  },
};

/** For codes that are not in the table. */
export const UNKNOWN_ERROR: Bilingual = {
  vi: 'Excel báo một lỗi chưa rõ; hãy làm lại, nếu vẫn lỗi hãy lưu tệp rồi mở lại Excel.',
  en: 'Excel reported an unknown error; try again, and if it fails again save the workbook and restart Excel.',
};
