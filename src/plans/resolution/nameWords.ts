/** Words that open the name of an indicator: it needs nothing from the one before. In folded text. */
export const OWN_HEAD =
  /^(?:tỷ lệ|tỷ trọng|tỷ suất|tỷ số|tốc độ|tổng|số|sản lượng|diện tích|giá trị|thu|chi|doanh|kim ngạch|lượng|lượt|khách|mức|độ|cơ cấu|grdp|gdp|năng suất|vốn|huy động|giải ngân|giải quyết|giảm|tăng|trồng|chỉ số|tuổi thọ|hệ số|mật độ|dân số|quy mô|đàn|bình quân|giường|bác sĩ|thành lập|xây dựng|đào tạo|tạo|kết nạp|hoàn thành|không|duy trì|phấn đấu|thu nhập|thêm|có|nâng)(?!\p{L})/u;

/** Heads that the following parts of a list share: "Giảm tai nạn giao thông 5%, phạm pháp hình sự 3%". */
export const SHARED_HEAD =
  /^(?:tỷ lệ|tỷ trọng|tốc độ tăng trưởng|tốc độ tăng|mức giảm|giảm|số|sản lượng|diện tích|năng suất|tổng đàn|giá trị sản xuất)(?!\p{L})/u;

/** Opens the parts of what was named before. */
export const PART = /^[,;:\s]*(?:trong đó|bao gồm|gồm|riêng)(?!\p{L})[,:]?\s*/u;

/** A part that only goes on with the name of the whole: "trong đó có bằng cấp, chứng chỉ 30%". */
export const CONTINUES_NAME = /^(?:có|được|đạt|qua|ở|tại|khu vực|đối với|từ|thuộc)(?!\p{L})/u;

/** A change and nothing else: it is said of what was named before. */
export const CHANGE_ONLY =
  /^(?:tăng|giảm|bằng|gấp|vượt|tăng thêm|cao hơn|thấp hơn)(?: (?:bình quân|hằng năm|hàng năm|mỗi năm|trưởng|thêm))*$/u;

/** Follows a change that only compares: it is no target of its own. */
export const COMPARED = /^,?\s*(?:lần )?(?:so|của kế hoạch|kế hoạch|dự toán|cùng kỳ)(?!\p{L})/u;

/** A figure in another unit for the same thing. */
export const EQUIVALENT = /^(?:tương đương|tương ứng)(?: với| khoảng)*$/u;

/** Totals and structures whose parts are listed after a colon. */
export const GROUP = /^(?:cơ cấu|tỷ trọng|tỷ lệ|tổng|sản lượng|diện tích|giá trị)(?!\p{L})/u;

/** What follows a figure and still belongs to the name. */
export const NAME_TAIL =
  /^\s*((?:trên |\/ ?|cho )(?:1 |một |10\.000 |1\.000 |100\.000 )?(?:vạn |nghìn )?(?:dân|người dân|trẻ)[^,;]*|(?:ở |trên )?cả (?:3|ba) (?:tiêu chí|mặt)|(?:ở|tại|đối với) (?:cấp|bậc|khu vực|vùng|các) [^,;]*)/u;

/** A place by itself: the rest of the name is that of the place before ("… ở đô thị 95%, ở nông thôn 80%"). */
export const ONLY_PLACE = /^(?:ở |tại )?(?:khu vực )?(đô thị|thành thị|nông thôn)$/u;
export const PLACE = /(?<!\p{L})(?:đô thị|thành thị|nông thôn(?! mới))(?!\p{L})/u;
