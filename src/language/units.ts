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

/** Units written as `name = spelling = spelling`, parted by `;`. */
function units(text: string, dimension: string | null, exponent: number): BaseUnit[] {
  return text.split(';').map((entry) => {
    const [name = '', ...spellings] = entry.split('=').map((spelling) => spelling.trim());
    return { name, dimension: dimension ?? name, exponent, spellings };
  });
}

function measure(
  dimension: string,
  ...powers: readonly (readonly [exponent: number, text: string])[]
): BaseUnit[] {
  return powers.flatMap(([exponent, text]) => units(text, dimension, exponent));
}

/** Count units: each is a dimension of its own. */
function counts(text: string): BaseUnit[] {
  return units(text, null, 0);
}

export const BASE_UNITS: readonly BaseUnit[] = [
  ...measure('money', [0, 'đồng = đ = vnđ = vnd = đồng việt nam = việt nam đồng = đồng vn']),
  ...measure('usd', [0, 'USD = us$ = $us = $ = đô la mỹ = đô la = đôla = đôla mỹ = đô-la mỹ']),
  ...measure(
    'share',
    [0, '% = phần trăm = tỷ lệ % = (%)'],
    [-1, '‰ = %o = %0 = ‰o = o/oo = 0/00 = phần nghìn = phần ngàn'],
  ),
  ...measure('share point', [0, 'điểm % = điểm phần trăm = điểm% = đ% = % điểm = đpt']),
  ...measure('visit', [
    0,
    'lượt = lượt người = lượt khách = lượt khách du lịch = lượt hành khách = lượt du khách = l.khách',
  ]),
  ...measure('person', [
    0,
    `người = người dân = đầu người = ng; dân; lao động = lđ; học sinh = hs; sinh viên; học viên; giáo viên = gv; cháu;
     trẻ = trẻ em; em; khách = du khách; hành khách = hk; hội viên; đoàn viên; đảng viên; công dân; thanh niên;
     bệnh nhân; đối tượng`,
  ]),
  ...measure(
    'area',
    [0, 'm² = m2 = mét vuông = m^2'],
    [4, 'ha = héc ta = hécta = hecta = hec ta = héc-ta'],
    [6, 'km² = km2 = ki lô mét vuông = km^2'],
  ),
  ...measure('volume', [-3, 'lít = lit'], [0, 'm³ = m3 = mét khối = m^3']),
  ...measure(
    'mass',
    [-3, 'gam = gram'],
    [0, 'kg = ki lô gam = kilogam = kilôgam'],
    [1, 'yến'],
    [2, 'tạ'],
    [3, 'tấn'],
  ),
  ...measure('CO2', [0, 'tấn CO2 = tấn co₂ = tấn co2e = tấn co2 tương đương = tấn co2tđ = tco2 = tco2e']),
  ...measure(
    'length',
    [-3, 'mm'],
    [-2, 'cm'],
    [0, 'm = mét = m dài'],
    [3, 'km = ki lô mét = kilômét = cây số'],
  ),
  ...measure('energy', [0, 'kWh = kw.h = kw/h'], [3, 'MWh']),
  ...measure('power', [0, 'kW'], [3, 'MW']),
  ...measure('freight', [0, 'tấn.km = tấn km = t.km = tấn x km']),
  ...measure('passenger traffic', [0, 'hành khách.km = hk.km = hành khách km = lượt khách.km = người.km']),
  ...measure('commune', [
    0,
    `xã; phường; thị trấn; đơn vị cấp xã;
     xã, phường = xã/phường = xã - phường = xã-phường = phường, xã = phường/xã = xã, phường, thị trấn
       = phường, xã, thị trấn = xã, thị trấn`,
  ]),
  ...counts(
    `con; lần; hộ = hộ gia đình = hộ dân; nhân khẩu = khẩu; hộ kinh doanh = hkd; lượt hộ; lượt xe;
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
     giấy; giấy phép; giấy chứng nhận = gcn; phiếu; thẻ; thủ tục = thủ tục hành chính = tthc;
     dịch vụ; dịch vụ công = dvc; dòng; cái; chiếc; bộ; xe; máy; thiết bị; thuê bao; camera; cây; quả; viên; bao; chai; gốc; tổ; đội; nhóm;
     đoàn; câu lạc bộ = clb; chi bộ; tổ chức; cơ quan; đơn vị; di tích; lễ hội; thư viện; di sản; giải;
     huy chương = hc; tác phẩm; bài; tin; bài viết; ấn phẩm; bản tin; sách; cuốn; đầu sách; tuổi; năm; quý; tháng; tuần;
     ngày = ngày đêm; giờ; phút; ngày công = công; hạng = thứ hạng = xếp hạng; bậc; vị trí; loại; suất = suất quà;
     phần quà; °C = độ c; độ; mg/l; lồng; ô; ô đất = lô = lô đất; thửa = thửa đất; đàn = đàn ong = tổ ong; trang;
     bản đồ; giống; loài; kcal`,
  ),
];
