import type { Bilingual } from '../../language/bilingual';

/**
 * Every sentence of the pane. `{name}` stands for a value; `{count|one|many}` in English for the word that fits the
 * count.
 */
export const PHRASES = {
  // Everywhere
  check: { vi: 'Kiểm tra', en: 'Check' },
  report: { vi: 'Báo cáo', en: 'Report' },
  settings: { vi: 'Thiết lập', en: 'Settings' },
  back: { vi: 'Quay lại', en: 'Back' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  save: { vi: 'Lưu', en: 'Save' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  stop: { vi: 'Dừng', en: 'Stop' },
  checkAgain: { vi: 'Kiểm tra lại', en: 'Check again' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  cell: { vi: 'Ô {address}', en: 'Cell {address}' },
  goToCell: { vi: 'Đến ô {address}', en: 'Go to cell {address}' },
  reading: { vi: 'Đang đọc trang tính…', en: 'Reading the sheet…' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  writing: { vi: 'Đang ghi vào trang tính…', en: 'Writing to the sheet…' },

  // First run
  firstRun: { vi: 'Bắt đầu nhanh', en: 'Getting started' },
  firstRunReads: {
    vi: 'Biểu đang mở được đọc ngay và so với kế hoạch: chỉ tiêu nào đạt, chỉ tiêu nào chậm.',
    en: 'The open sheet is read at once and compared with the plan: what is met, what is late.',
  },
  firstRunWarns: {
    vi: 'Chỗ nào số liệu chưa khớp đều được nêu rõ ô nào, đang ghi gì và tính ra bao nhiêu.',
    en: 'Where figures do not fit, you see which cell, what stands there and what it should give.',
  },
  firstRunInserts: {
    vi: 'Tệp chỉ thay đổi khi bấm “Chèn cột tiến độ”; lúc nào cũng hoàn tác hoặc gỡ ra được.',
    en: 'The workbook changes only when you press “Insert progress columns”; it can always be undone or removed.',
  },
  understood: { vi: 'Đã hiểu', en: 'Got it' },

  // Sheet and choices
  sheets: { vi: 'Trang có bảng chỉ tiêu', en: 'Sheets with indicator tables' },
  indicatorCount: { vi: '{count} chỉ tiêu', en: '{count} {count|indicator|indicators}' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  choosePeriod: { vi: 'Chọn kỳ báo cáo', en: 'Choose the period' },
  noPeriod: {
    vi: 'Tiêu đề biểu không ghi kỳ báo cáo. Hãy chọn kỳ để bắt đầu kiểm tra.',
    en: 'The title names no period. Choose one to begin the check.',
  },
  plan: { vi: 'Kế hoạch đối chiếu', en: 'Official plan' },
  sheetPlanOnly: { vi: 'Theo biểu', en: 'As in the sheet' },
  planSuggested: { vi: 'Đối chiếu với “{plan}”?', en: 'Compare with “{plan}”?' },
  planTake: { vi: 'Đối chiếu', en: 'Compare' },
  planDecline: { vi: 'Không', en: 'No' },
  otherMonth: {
    vi: 'Trang này thuộc kỳ khác nên chỉ dùng để so sánh. Đổi kỳ báo cáo để kiểm tra trang này.',
    en: 'This sheet belongs to another period and is only compared with. Change the period to check it.',
  },
  doubts: { vi: '{count} điểm cần xác nhận', en: '{count} {count|point|points} to confirm' },
  mapping: { vi: 'Xem cách hiểu từng cột', en: 'See how each column is understood' },
  isProtected: {
    vi: 'Trang tính đang được bảo vệ: vẫn kiểm tra được nhưng không chèn cột. Muốn chèn, hãy bỏ bảo vệ trang rồi bấm “Kiểm tra lại”.',
    en: 'The sheet is protected: it is checked, but no columns can be inserted. Unprotect it and press “Check again”.',
  },
  stale: { vi: 'Số liệu đã thay đổi', en: 'The figures have changed' },

  // Results
  headline: {
    vi: '{good}/{count} chỉ tiêu đạt và vượt kế hoạch',
    en: '{good} of {count} indicators have met or exceeded the plan',
  },
  headlineNoData: { vi: 'Chưa có số liệu thực hiện để đánh giá', en: 'There are no results to judge yet' },
  headlineOnTrack: { vi: ', {count} đúng tiến độ', en: ', {count} on track' },
  statuses: { vi: 'Số chỉ tiêu theo mức đánh giá', en: 'Indicators by verdict' },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  findings: { vi: 'Cảnh báo', en: 'Findings' },
  onlyStatus: { vi: 'Chỉ xem: {status}', en: 'Only: {status}' },
  showAll: { vi: 'Xem tất cả', en: 'Show all' },
  estimate: { vi: 'ước', en: 'est.' },
  samePeriod: { vi: 'So cùng kỳ', en: 'Against last year' },
  remaining: { vi: 'Còn lại', en: 'Remaining' },
  forecast: { vi: 'Ước cả năm', en: 'Year forecast' },
  aim: { vi: 'Kế hoạch {period}', en: 'Plan {period}' },
  aimBefore: { vi: 'Trước điều chỉnh ({source}, {date})', en: 'Before revision ({source}, {date})' },
  dueThisYear: { vi: 'Cần đạt năm {year}', en: 'Due in {year}' },
  verdictOther: { vi: 'Đánh giá khác…', en: 'Judge otherwise…' },
  verdictOwn: {
    vi: 'Đánh giá của cán bộ, thay cho “{status}”: {reason}',
    en: 'Set by the officer instead of “{status}”: {reason}',
  },
  verdictBack: { vi: 'Dùng lại đánh giá tính được', en: 'Back to the computed verdict' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  reason: { vi: 'Lý do', en: 'Reason' },
  nothingHere: { vi: 'Không có chỉ tiêu nào ở mức này.', en: 'No indicator has this verdict.' },

  // Findings
  noFindings: {
    vi: 'Số liệu khớp, không có gì phải cảnh báo.',
    en: 'The figures agree. There is nothing to warn about.',
  },
  noFindingsFiltered: { vi: 'Không có mục nào theo bộ lọc này.', en: 'Nothing matches this filter.' },
  allRules: { vi: 'Mọi loại cảnh báo', en: 'All kinds of findings' },
  ruleFilter: { vi: 'Loại cảnh báo', en: 'Kind of finding' },
  severityFilter: { vi: 'Mức độ', en: 'Severity' },
  fix: { vi: 'Sửa', en: 'Repair' },
  fixNow: { vi: 'Sửa ô này', en: 'Repair this cell' },
  fixBefore: { vi: 'Đang ghi', en: 'Now' },
  fixAfter: { vi: 'Sửa thành', en: 'Becomes' },
  dismiss: { vi: 'Bỏ qua', en: 'Dismiss' },
  dismissReason: { vi: 'Vì sao bỏ qua cảnh báo này?', en: 'Why can this be set aside?' },
  dismissed: { vi: 'Đã bỏ qua ({count})', en: 'Dismissed ({count})' },
  recall: { vi: 'Xem xét lại', en: 'Bring back' },

  // Confirming
  confirmTitle: { vi: 'Xác nhận', en: 'Confirm' },
  confirmLead: {
    vi: 'Chỉ những chỗ chưa chắc chắn. Bấm một lần là xong và được nhớ trong tệp.',
    en: 'Only what is not certain. One press settles it, and the workbook remembers it.',
  },
  confirmPlace: { vi: 'Câu {place}/{count}', en: '{place} of {count}' },
  confirmLater: { vi: 'Để sau', en: 'Later' },
  columnQuestion: { vi: 'Cột {column} là cột gì?', en: 'What is column {column}?' },
  rowQuestion: { vi: 'Dòng {row} là dòng gì?', en: 'What is row {row}?' },
  matchQuestion: {
    vi: 'Dòng {row} là chỉ tiêu nào của kế hoạch?',
    en: 'Which target does row {row} stand for?',
  },
  headerQuestion: { vi: 'Tiêu đề bảng nằm ở dòng nào?', en: 'Which rows are the table header?' },
  isSo: { vi: 'Đúng: {guess}', en: 'Yes: {guess}' },
  otherRole: { vi: 'Cột khác…', en: 'Something else…' },
  noTarget: { vi: 'Không có trong kế hoạch', en: 'Not in the plan' },
  otherTarget: { vi: 'Chỉ tiêu khác…', en: 'Another target…' },
  emptyColumn: { vi: 'Cột chưa có số liệu', en: 'The column is empty' },
  headerFrom: { vi: 'Từ dòng', en: 'From row' },
  headerTo: { vi: 'đến dòng', en: 'to row' },
  headerRead: { vi: 'Đọc lại bảng', en: 'Read the table again' },
  headerWrong: {
    vi: 'Số dòng chưa đúng: dòng đầu phải từ 1 và không sau dòng cuối.',
    en: 'These rows cannot be: the first must be 1 or more and not below the last.',
  },
  columnsTitle: { vi: 'Cách hiểu từng cột', en: 'How columns are understood' },
  columnsLead: {
    vi: 'Đổi lại nếu có cột bị hiểu sai; lần sau biểu cùng mẫu sẽ được hiểu như vậy.',
    en: 'Change what is wrong; sheets of the same form will be understood that way from then on.',
  },
  headerRows: { vi: 'Dòng tiêu đề', en: 'Header rows' },
  matchesTitle: { vi: 'Chỉ tiêu tương ứng trong kế hoạch', en: 'Targets of the official plan' },

  // No table
  noTable: { vi: 'Không thấy bảng chỉ tiêu ở trang này', en: 'No indicator table on this sheet' },
  noTableLooked: {
    vi: 'Đã tìm dòng tiêu đề có cột tên (“Chỉ tiêu”, “Nội dung”, “Tên chỉ tiêu”…) cùng cột số liệu (“Kế hoạch”, “Dự toán”, “Thực hiện”, “Ước”…).',
    en: 'Looked for a header row with a name column (“Chỉ tiêu”, “Nội dung”…) and columns of figures (“Kế hoạch”, “Thực hiện”, “Ước”…).',
  },
  noTablePoint: {
    vi: 'Nếu trang này có bảng, hãy cho biết dòng tiêu đề:',
    en: 'If there is a table here, say where its header stands:',
  },
  stopped: { vi: 'Đã dừng kiểm tra', en: 'The check was stopped' },
  failed: { vi: 'Chưa làm được', en: 'This did not work' },

  // Inserting
  insert: { vi: 'Chèn cột tiến độ', en: 'Insert progress columns' },
  insertAgain: { vi: 'Cập nhật cột tiến độ', en: 'Renew progress columns' },
  remove: { vi: 'Gỡ cột', en: 'Remove columns' },
  insertWhere: {
    vi: '{count} cột mới bên phải bảng, từ {first} đến {last}',
    en: '{count} new {count|column|columns} right of the table, from {first} to {last}',
  },
  insertCells: {
    vi: '{cells} ô, trong đó {formulas} công thức: sửa số liệu là tự tính lại.',
    en: '{cells} cells, {formulas} of them formulas: they follow when figures change.',
  },
  insertValues: { vi: '{cells} ô sẽ có nội dung.', en: '{cells} cells will be filled.' },
  insertUntouched: {
    vi: 'Không sửa ô nào có sẵn. Tô màu theo tiến độ, in đen trắng vẫn đọc được.',
    en: 'No existing cell is changed. Coloured by verdict, readable in black and white.',
  },
  insertScope: { vi: 'Chèn vào', en: 'Insert on' },
  insertHere: { vi: 'Chỉ trang này', en: 'This sheet only' },
  insertEverywhere: { vi: 'Cả {count} trang có bảng', en: 'All {count} sheets with tables' },
  insertNow: { vi: 'Chèn', en: 'Insert' },
  inserted: { vi: 'Đã chèn {count} cột', en: '{count} {count|column|columns} inserted' },
  removed: { vi: 'Đã gỡ các cột đã chèn', en: 'The inserted columns are gone' },
  undone: { vi: 'Đã hoàn tác', en: 'Taken back' },
  repaired: { vi: 'Đã sửa ô {address}', en: 'Cell {address} repaired' },

  // Summary
  summary: { vi: 'Bảng tổng hợp', en: 'Summary sheet' },
  summaryLead: {
    vi: 'Một trang tính mới gồm bảng tổng hợp, chỗ ký và các phần chọn dưới đây. Các trang khác giữ nguyên.',
    en: 'A new sheet with the summary table, signatures and the parts chosen below. The other sheets stay as they are.',
  },
  summaryParts: { vi: 'Các phần', en: 'Parts' },
  summaryTable: { vi: 'Bảng chỉ tiêu', en: 'Table of indicators' },
  summaryCharts: { vi: 'Biểu đồ', en: 'Charts' },
  summarySentences: { vi: 'Câu báo cáo', en: 'Report sentences' },
  summaryFindings: { vi: 'Cảnh báo số liệu', en: 'Findings on figures' },
  summarySources: { vi: 'Lấy số liệu từ', en: 'Made from' },
  summaryPlace: { vi: 'Trang tính: “{sheet}”', en: 'Sheet: “{sheet}”' },
  summaryMake: { vi: 'Lập bảng tổng hợp', en: 'Make the summary' },
  summaryRenew: { vi: 'Cập nhật bảng tổng hợp', en: 'Renew the summary' },
  summaryRemove: { vi: 'Gỡ trang', en: 'Remove' },
  summarized: { vi: 'Đã lập trang “{sheet}”', en: 'Sheet “{sheet}” is made' },
  summaryRemoved: { vi: 'Đã gỡ trang tổng hợp', en: 'The summary sheet is gone' },
  summaryOwn: {
    vi: 'Trang tổng hợp này được lập từ các trang khác',
    en: 'This summary sheet is made from the other sheets',
  },
  consolidate: { vi: 'Gộp số liệu nhiều tệp', en: 'Bring several workbooks together' },
  consolidateLead: {
    vi: 'Chọn tệp của các xã, phường hoặc phòng, ban. Tổng, số liệu từng tệp và đơn vị chưa báo cáo vào các trang mới của tệp này.',
    en: 'Choose the workbooks of wards or departments. Totals, the figures of each and who has not reported go to new sheets of this workbook.',
  },
  consolidateChoose: { vi: 'Chọn các tệp', en: 'Choose workbooks' },
  consolidateSkip: { vi: 'Bỏ qua tệp không đọc được', en: 'Leave out workbooks that cannot be read' },
  consolidated: {
    vi: 'Đã gộp {count} tệp vào trang “{sheet}”',
    en: '{count} {count|workbook|workbooks} brought together on the sheet “{sheet}”',
  },
  consolidatedWithout: {
    vi: 'Đã gộp {count} tệp vào trang “{sheet}”, bỏ qua {skipped} tệp',
    en: '{count} {count|workbook|workbooks} brought together on the sheet “{sheet}”, {skipped} left out',
  },
  letterheadTitle: { vi: 'Đơn vị lập bảng tổng hợp', en: 'Agency on summary sheets' },
  upperAgency: { vi: 'Cơ quan cấp trên', en: 'Agency above' },
  agency: { vi: 'Tên đơn vị', en: 'Agency' },
  place: { vi: 'Địa danh', en: 'Place' },
  headTitle: { vi: 'Chức vụ người ký', en: 'Office of who signs' },

  // Settings
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  inVietnamese: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  inEnglish: { vi: 'English', en: 'English' },
  paceTitle: { vi: 'Mức cần đạt trong năm', en: 'Expected pace within the year' },
  paceLinear: { vi: 'Chia đều theo thời gian', en: 'Evenly over time' },
  paceSeasonal: { vi: 'Theo mùa vụ (như cùng kỳ năm trước)', en: 'Seasonal (as last year)' },
  authorityTitle: { vi: 'Đánh giá theo kế hoạch của', en: 'Judge by the plan of' },
  authorityFirst: { vi: 'Cột kế hoạch đầu tiên', en: 'The first plan column' },
  thresholdsTitle: { vi: 'Chậm so với mức cần đạt (điểm %)', en: 'Behind the expected pace (points)' },
  thresholdOnTrack: { vi: 'Đến mức này: đúng tiến độ', en: 'Up to this: on track' },
  thresholdWatch: { vi: 'Đến mức này: cần chú ý', en: 'Up to this: watch' },
  thresholdAtRisk: {
    vi: 'Đến mức này: nguy cơ không đạt; hơn nữa: chậm nghiêm trọng',
    en: 'Up to this: at risk; beyond: critical',
  },
  thresholdsWrong: {
    vi: 'Ba mức phải là số không âm và tăng dần.',
    en: 'The three numbers must not be negative and must rise.',
  },
  severitiesTitle: { vi: 'Mức độ của từng loại cảnh báo', en: 'Severity of each kind of finding' },
  severityUsual: { vi: 'Như mặc định', en: 'As usual' },
  severityOff: { vi: 'Tắt', en: 'Off' },
  defaults: { vi: 'Trở về mặc định', en: 'Back to defaults' },

  // Report and plan texts
  reportLead: {
    vi: 'Dán một hay nhiều đoạn của báo cáo. Tỷ lệ, chênh lệch, phép cộng nêu trong đoạn sẽ được tính lại từ chính các số trong đó.',
    en: 'Paste paragraphs of a report. Its percentages, differences and sums are computed again from its own figures.',
  },
  reportOwn: { vi: 'Kiểm tra đoạn báo cáo', en: 'Check paragraphs' },
  sentences: { vi: 'Câu báo cáo viết sẵn', en: 'Ready sentences' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  copySelected: { vi: 'Đã chọn sẵn, bấm Ctrl+C để sao chép', en: 'Selected: press Ctrl+C to copy' },
  reportText: { vi: 'Đoạn báo cáo', en: 'Paragraphs' },
  reportCheck: { vi: 'Kiểm tra đoạn này', en: 'Check this text' },
  reportChecked: { vi: 'Đã tính lại {count} chỗ', en: '{count} {count|statement|statements} computed again' },
  reportAgrees: { vi: 'đều khớp', en: 'all agree' },
  reportDisagrees: { vi: '{count} chỗ chưa khớp', en: '{count} {count|does|do} not agree' },
  pastePlan: { vi: 'Dán nghị quyết', en: 'Paste a resolution' },
  planLead: {
    vi: 'Dán phần chỉ tiêu của nghị quyết hoặc kế hoạch. Các chỉ tiêu đọc được sẽ hiện ra để xem lại trước khi lưu vào tệp này.',
    en: 'Paste the targets of a resolution or plan. What is read is shown for review before it is kept in this workbook.',
  },
  planText: { vi: 'Nội dung', en: 'Text' },
  planRead: { vi: 'Đọc chỉ tiêu', en: 'Read the targets' },
  planFound: { vi: 'Đọc được {count} chỉ tiêu', en: '{count} {count|target|targets} read' },
  planNothing: { vi: 'Không thấy chỉ tiêu nào trong đoạn này', en: 'No target was found in this text' },
  planUnread: { vi: 'Câu giống chỉ tiêu nhưng chưa hiểu', en: 'Sentences that were not understood' },
  planTitle: { vi: 'Tên kế hoạch', en: 'Name of the plan' },
  planName: { vi: 'Chỉ tiêu', en: 'Indicator' },
  planValue: { vi: 'Mức đề ra', en: 'Target' },
  planUntitled: { vi: 'Kế hoạch theo nghị quyết đã dán', en: 'Plan from a pasted resolution' },
  planNoValue: { vi: 'Chưa đọc được mức đề ra', en: 'No target figure was understood' },
  planUnit: { vi: 'Đơn vị tính', en: 'Unit' },
  planLeaveOut: { vi: 'Bỏ chỉ tiêu {name}', en: 'Leave out {name}' },
  planSave: { vi: 'Lưu và đối chiếu với kế hoạch này', en: 'Keep and compare with this plan' },

  // File page
  dropFile: { vi: 'Thả tệp Excel vào đây', en: 'Drop an Excel file here' },
  chooseFile: { vi: 'Chọn tệp…', en: 'Choose a file…' },
  openSample: { vi: 'Mở biểu mẫu để xem thử', en: 'Try it with a sample' },
  staysHere: {
    vi: 'Tệp được đọc ngay trong trình duyệt này, không gửi đi đâu.',
    en: 'The file is read in this browser and sent nowhere.',
  },
  fileKinds: { vi: 'Tệp .xlsx hoặc .xlsm', en: '.xlsx or .xlsm files' },
  openFile: { vi: 'Tệp đang mở', en: 'The open file' },
  download: { vi: 'Tải về', en: 'Download' },
  otherFile: { vi: 'Mở tệp khác', en: 'Open another file' },
  allSheets: { vi: 'Các trang tính', en: 'Sheets' },
  sheetPreview: { vi: 'Nội dung trang {sheet}', en: 'Contents of {sheet}' },
} satisfies Readonly<Record<string, Bilingual>>;

export type Phrase = keyof typeof PHRASES;
