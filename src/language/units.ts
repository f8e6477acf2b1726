/** A unit without multiplier: amounts of one dimension differ by powers of ten. */
export interface BaseUnit {
  /** Canonical spelling. */
  readonly name: string;
  /** What it measures; a count unit has a dimension of its own. */
  readonly dimension: string;
  /** Powers of ten to the dimension's first unit (tấn = 10³ kg). */
  readonly exponent: number;
  /** Further spellings, lower case. */
  readonly spellings: readonly string[];
}

/** A word before a unit that multiplies it: nghìn tấn, 1.000 con, vạn dân. */
export interface Multiplier {
  readonly name: string;
  readonly exponent: number;
  /** Spellings, lower case; `short` ones only count before a known unit (trđ, but trường). */
  readonly spellings: readonly string[];
  readonly short: readonly string[];
  /** Whether it means money when nothing follows ("113 tỷ", "ĐVT: triệu"). */
  readonly money: boolean;
}

export const MULTIPLIERS: readonly Multiplier[] = [
  {
    name: 'nghìn tỷ',
    exponent: 12,
    spellings: ['nghìn tỷ', 'ngàn tỷ', '1.000 tỷ', '1000 tỷ', '1,000 tỷ', 'nghin ty', 'ngan ty'],
    short: [],
    money: true,
  },
  {
    name: 'tỷ',
    exponent: 9,
    spellings: ['tỷ', 'ty', '1.000.000.000', '1000000000'],
    short: ['tỷ.'],
    money: true,
  },
  {
    name: 'triệu',
    exponent: 6,
    spellings: ['triệu', 'trieu', '1.000.000', '1,000,000', '1000000', '1.000.000', '10^6'],
    short: ['tr.', 'tr'],
    money: true,
  },
  {
    name: 'nghìn',
    exponent: 3,
    spellings: ['nghìn', 'ngàn', 'nghin', 'ngan', '1.000', '1,000', '1000', '1 000', '10^3'],
    short: ['ng.', 'ng', '000', '.000'],
    money: false,
  },
  {
    name: '100.000',
    exponent: 5,
    spellings: ['100.000', '100,000', '100000', '100 000'],
    short: [],
    money: false,
  },
  {
    name: 'vạn',
    exponent: 4,
    spellings: ['vạn', '10.000', '10,000', '10000', '10 000', 'van'],
    short: [],
    money: false,
  },
  { name: '100', exponent: 2, spellings: ['100'], short: [], money: false },
];

const measure = (
  dimension: string,
  ...units: readonly (readonly [name: string, exponent: number, ...spellings: string[]])[]
): BaseUnit[] => units.map(([name, exponent, ...spellings]) => ({ name, dimension, exponent, spellings }));

/** Count units, parted by `;`, the canonical spelling first and others after `=`. Each is a dimension of its own. */
const counts = (text: string): BaseUnit[] =>
  text.split(';').map((entry) => {
    const [name = '', ...spellings] = entry.split('=').map((spelling) => spelling.trim());
    return { name, dimension: name, exponent: 0, spellings };
  });

export const BASE_UNITS: readonly BaseUnit[] = [
  ...measure('money', ['đồng', 0, 'đ', 'vnđ', 'vnd', 'đồng việt nam', 'việt nam đồng', 'đồng vn', 'đ.']),
  ...measure('usd', ['USD', 0, 'usd', 'us$', '$', 'đô la mỹ', 'đô la', 'đôla', 'đôla mỹ', 'đô-la mỹ', '$us']),
  ...measure(
    'share',
    ['%', 0, 'phần trăm', 'tỷ lệ %', '(%)'],
    ['‰', -1, '%o', '%0', '‰o', 'o/oo', '0/00', 'phần nghìn', 'phần ngàn'],
  ),
  ...measure('share point', [
    'điểm %',
    0,
    'điểm phần trăm',
    'điểm%',
    'đ%',
    '% điểm',
    'điểm phần trăm (%)',
    'đpt',
  ]),
  ...measure('visit', [
    'lượt',
    0,
    'lượt người',
    'lượt khách',
    'lượt khách du lịch',
    'lượt hành khách',
    'lượt du khách',
    'l.khách',
  ]),
  ...measure(
    'person',
    ['người', 0, 'người dân', 'đầu người', 'ng'],
    ['dân', 0],
    ['lao động', 0, 'lđ', 'lao động (người)'],
    ['học sinh', 0, 'hs'],
    ['sinh viên', 0],
    ['giáo viên', 0, 'gv'],
    ['cháu', 0],
    ['trẻ', 0, 'trẻ em'],
    ['em', 0],
    ['khách', 0, 'du khách'],
    ['hành khách', 0, 'hk'],
    ['hội viên', 0],
    ['đoàn viên', 0],
    ['đảng viên', 0],
    ['công dân', 0],
    ['thanh niên', 0],
    ['học viên', 0],
    ['bệnh nhân', 0],
    ['đối tượng', 0],
  ),
  ...measure(
    'area',
    ['m²', 0, 'm2', 'mét vuông', 'm^2'],
    ['ha', 4, 'héc ta', 'hécta', 'hecta', 'hec ta', 'héc-ta'],
    ['km²', 6, 'km2', 'ki lô mét vuông', 'km^2'],
  ),
  ...measure('volume', ['m³', 0, 'm3', 'mét khối', 'm^3'], ['lít', -3, 'lit']),
  ...measure(
    'mass',
    ['gam', -3, 'gram'],
    ['kg', 0, 'ki lô gam', 'kilogam', 'kilôgam', 'kí'],
    ['yến', 1],
    ['tạ', 2],
    ['tấn', 3],
  ),
  ...measure('CO2', [
    'tấn CO2',
    0,
    'tấn co2',
    'tấn co₂',
    'tấn co2e',
    'tấn co2 tương đương',
    'tấn co2tđ',
    'tco2',
    'tco2e',
  ]),
  ...measure(
    'length',
    ['mm', -3],
    ['cm', -2],
    ['m', 0, 'mét', 'm dài'],
    ['km', 3, 'ki lô mét', 'cây số', 'kilômét'],
  ),
  ...measure('energy', ['kWh', 0, 'kwh', 'kw.h', 'kw/h'], ['MWh', 3, 'mwh']),
  ...measure('power', ['kW', 0, 'kw'], ['MW', 3, 'mw']),
  ...measure('freight', ['tấn.km', 0, 'tấn km', 't.km', 'tấn x km']),
  ...measure('passenger traffic', [
    'hành khách.km',
    0,
    'hk.km',
    'hành khách km',
    'lượt khách.km',
    'người.km',
  ]),
  ...measure(
    'commune',
    ['xã', 0],
    ['phường', 0],
    ['thị trấn', 0],
    [
      'xã, phường',
      0,
      'xã/phường',
      'xã - phường',
      'xã-phường',
      'phường, xã',
      'phường/xã',
      'xã, phường, thị trấn',
      'phường, xã, thị trấn',
      'xã, thị trấn',
      'đơn vị cấp xã',
    ],
  ),
  ...measure('lần', ['lần', 0]),
  ...counts(
    `con; hộ = hộ gia đình = hộ dân; nhân khẩu = khẩu; hộ kinh doanh = hkd; lượt hộ; lượt xe;
     thôn; bản; làng; xóm; khối = khối phố; khu phố; tổ dân phố = tdp; thôn, bản = thôn/bản = bản, thôn;
     thôn, khối = thôn/khối = khối, thôn = thôn, khối phố; khu dân cư = kdc; khu; khu vực; vùng; huyện; tỉnh; cấp;
     trường = trường học; lớp = lớp học; phòng = phòng học; điểm trường; trạm = trạm y tế = tyt; bệnh viện;
     bác sĩ = bs; dược sĩ; cán bộ; giường = giường bệnh = gb; ca; liều; mũi; cơ sở = cơ sở y tế;
     vụ; vụ việc; vụ án; trường hợp; cuộc; buổi; đợt; chuyến; hội nghị; lớp tập huấn;
     doanh nghiệp = dn; hợp tác xã = htx; tổ hợp tác = tht; trang trại; gia trại; làng nghề; mô hình = mh;
     sản phẩm = sp; chuỗi; chuỗi liên kết; cụm = cụm công nghiệp = ccn; khu công nghiệp = kcn; chợ; siêu thị; nhà máy;
     khách sạn; buồng; phòng nghỉ; dự án; công trình; đề án; đồ án; chương trình; nhiệm vụ; nhóm nhiệm vụ; chỉ tiêu;
     tiêu chí; hạng mục; gói thầu; hợp đồng; tuyến phố; tuyến đường; tuyến; đường; cầu; điểm; nhà = ngôi nhà = ngôi;
     nhà văn hóa = nvh; căn = căn hộ; hầm; giếng; bể; trụ; cột; hồ sơ; đơn = đơn thư; văn bản; quyết định;
     kế hoạch; báo cáo; giấy; giấy phép; giấy chứng nhận = gcn; phiếu; thẻ; thủ tục = thủ tục hành chính = tthc;
     dịch vụ; dòng; cái; chiếc; bộ; xe; máy; thiết bị; thuê bao; camera; cây; quả; viên; bao; chai; gốc; tổ; đội; nhóm;
     đoàn; câu lạc bộ = clb; chi bộ; tổ chức; cơ quan; đơn vị; di tích; lễ hội; thư viện; di sản; giải;
     huy chương = hc; tác phẩm; bài; tin; bài viết; ấn phẩm; bản tin; sách; cuốn; đầu sách; tuổi; năm; quý; tháng; tuần;
     ngày = ngày đêm; giờ; phút; ngày công = công; hạng = thứ hạng = xếp hạng; bậc; vị trí; loại; suất = suất quà;
     phần quà; °C = độ c; độ; mg/l; lồng; ô; ô đất = lô = lô đất; thửa = thửa đất; đàn = đàn ong = tổ ong; trang;
     bản đồ; giống; loài; kcal`,
  ),
];
