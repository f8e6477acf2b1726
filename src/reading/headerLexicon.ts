import { headerKey } from './headerKey';

/**
 * What header texts can speak of, with the words that say so in the form that `headerKey` gives. A text may speak of
 * several concepts.
 */
const LEXICON = {
  ordinal: /^(?:so thu tu|thu tu|so so thu tu|s so thu tu|s t t|no|#)$/,
  name: /^(?:(?:ten|cac|mot so|he thong|nhom|danh muc|(?:nganh )?linh vuc|noi dung|nhiem vu)(?: ?[/,-] ?| va | ))*(?:chi tieu|noi dung)(?: \( ?[^)]* ?\))?(?: -)?(?: (?:chu yeu|chinh|kinh te.*|ktxh|phat trien.*|nhiem vu.*|theo doi|ke hoach|cong viec|thu|chi|thu chi|danh gia|can dat.*|cu the|cong tac.*|linh vuc|hoat dong|tieu chi|thuc hien|bao cao|thong ke|tong hop|giam sat|san xuat|thi dua|dieu hanh))*(?: \/ (?:don vi|nhiem vu|noi dung|chi tieu))?$/,
  'weak-name':
    /^(?:ten(?: .*)?|danh muc(?: .*)?|san pham(?: .*)?|(?:cac )?(?:hang|khoan) ?muc(?: .*)?|(?:cac )?khoan (?:thu|chi)(?: .*)?|nhiem vu(?: .*)?|(?:nganh )?linh vuc|dien giai|chi tieu|(?:cac )?(?:don vi|co quan|dia phuong|dia ban|xa phuong|(?:(?:huyen|thanh pho|thi xa|quan|dac khu|thi tran|xa|phuong)(?: ?[/-] ?| |$))+)(?: (?:hanh chinh|thuc hien|bao cao|duoc giao|thi tran))?|cong (?:trinh|viec)(?: .*)?|du an(?: .*)?|nguon (?:thu|von)(?: .*)?|loai (?:cay|hinh|san pham)(?: .*)?|tieu chi(?: .*)?|cay trong(?: .*)?|vat nuoi(?: .*)?|mat hang(?: .*)?|sac thue|nganh(?: .*)?|phan loai|khu vuc|muc tieu)$/,
  unit: /^(?:don vi tinh|dv tinh|don vi|don vi do(?: luong)?|dv|d vi|don vi \( tinh \))$/,
  code: /^(?:ma|ma so|ma chi tieu|ma so chi tieu|id|code|ma hieu|ma [a-z]{1,10})$/,
  project:
    /^(?:tong muc dau tu|quy mo(?: dau tu)?|nang luc thiet ke|thoi gian (?:khoi cong|thi cong).*|khoi cong.*)$/,
  plan: /\b(?:ke hoach|du toan|nghi quyet|muc tieu|phan dau|duoc giao|giao|quyet nghi|phe duyet|chi tieu (?:(?:ca )?nam|ke hoach|nghi quyet|phan dau|thanh pho|tinh|hdnd|duoc|giao|huyen|xa|phuong|den|giai doan|\d+)|dai hoi)\b/,
  actual:
    /\b(?:thuc hien|ket qua|dat duoc|da (?:dat|chi|thu|nop|cap|giai ngan|thanh toan|su dung|thuc hien)|luy ke|luy tich|quyet toan|thuc te|thuc thu|thuc chi|giai ngan|trong (?:thang|quy|ky|nam)|(?:thang|quy|ky|nam) (?:nay|bao cao)|chinh thuc|cong don|tu dau nam)\b|^(?:so )?(?:thu|chi|nop) (?:thang|quy|nam)\b|^dat$/,
  estimate: /\b(?:uoc|du kien|du uoc|kha nang|du bao)\b/,
  'same-period': /\bcung (?:ky|thoi (?:diem|ky))\b/,
  previous: /\b(?:nam|thang|quy|ky|giai doan|nhiem ky|khoa) (?:truoc|lien ke|lien truoc)\b/,
  next: /\b(?:nam|thang|quy|ky) (?:sau|toi|tiep theo|ke tiep)\b/,
  comparison:
    /\bso (?:sanh|voi)\b|\bso (?:ke hoach|du toan|cung ky|nghi quyet|muc tieu|thuc hien|nam|thang|quy|uoc)\b|%|\bty le\b|\bdat ke hoach\b|\bhoan thanh (?:ke hoach|du toan|muc tieu)\b|\bmuc hoan thanh\b|\bphan tram\b|\b(?:19|20)\d\d \/ (?:19|20)\d\d\b/,
  growth: /\btoc do (?:tang|phat trien)\b|\btang truong\b|\b(?:tang|giam).*%/,
  difference:
    /\b(?:\d+|cac) thang cuoi nam\b|\b(?:chenh lech|tuyet doi|con lai|con thieu|con phai|hut thu|tang them)\b|^(?:so |kinh phi |du toan )?(?:bo sung|dieu chinh (?:tang|giam)|chuyen nguon|cat giam)\b|^tang \/? ?-? ?(?:\( ?\+ ?\) )?,? ?giam(?: \( ?- ?\))?$|\+ ?\/ ?-|\( ?\+ ?\) ?[,/]? ?\( ?- ?\)/,
  average: /\bbinh quan\b/,
  share: /\b(?:ty trong|co cau)\b/,
  amount:
    /^(?:tong )?(?:so tien|kinh phi|gia tri|so luong|tong so|tong cong|tong|von|muc|so lieu|cong|so)(?: .*)?$/,
  period:
    /^(?:(?:ca|het|den|het thang|trong) )?(?:quy (?:[1-4]|i{1,3}|iv)|thang \d{1,2}|\d{1,2} thang(?: (?:dau|cuoi) nam)?|nam)(?: ?\/? ?(?:nam )?(?:19|20)\d\d)?$|^(?:19|20)\d\d$/,
  price: /^(?:don )?gia\b(?! tri)/,
  verdict:
    /\b(?:danh gia|xep loai|ket luan|muc do (?:hoan thanh|dat|thuc hien)|trang thai|tinh trang|phan loai|nhan xet)\b|\bdat \/ khong\b|\bkhong dat\b/,
  reason: /\b(?:nguyen nhan|ly do|giai trinh|thuyet minh|kho khan|vuong mac|ton tai|han che)\b/,
  owner:
    /\b(?:chu tri|phu trach|chiu trach nhiem)\b|^(?:ten )?chu dau tu$|^(?:co quan|don vi|bo phan|phong ban|nguoi|can bo)(?: ,? ?(?:don vi|thuc hien|theo doi|tham muu|dau moi|bao cao|cung cap.*))+$|^co quan$|^phong ban$/,
  deadline:
    /^(?:thoi han|thoi gian|han|ngay|moc thoi gian|tien do)(?: (?:hoan thanh|thuc hien|phai hoan thanh|bao cao|xu ly|hoan tat))?$|\bthoi han\b/,
  note: /^(?:ghi chu|luu y|chu thich|chu giai)(?: .*)?$/,
  foreign:
    /\b(?:ho va ten|ho ten|ngay sinh|nam sinh|gioi tinh|dia chi|dien thoai|so dt|email|cccd|cmnd|chuc vu|chuc danh|tai khoan|chung tu|hoa don|don gia|thanh tien|so du|ngay thang|ky nhan|chu ky|que quan|dan toc|buoi|dia diem|thanh phan|lop|luong|phu cap|he so|(?:ton|nhap|xuat) (?:dau|trong|cuoi) ky|nguyen gia|hao mon|khau hao|tai san|gia tri con lai)\b|^(?:diem|no|co|thu|chi|ton|nhap|xuat|so ct|thu ngay|gio|tang|giam)$/,
} as const;

export type Concept = keyof typeof LEXICON;

const CONCEPTS = Object.keys(LEXICON) as Concept[];

/** Results measured against something else: "ƯTH/KH", "TH 2020/TH 2019", but not "ƯTH/TH 2020", which is one result. */
const QUOTIENT =
  /\b(?:ke hoach|du toan|thuc hien|cung ky|thang|nam|uoc|dat|luy ke|cong don|giai ngan|ket qua|quy [ivx\d]+|\d{4})[^/]*\/ (?:ke hoach|du toan|cung ky|nghi quyet|muc tieu|nam truoc|thang truoc|chi tieu)\b|\d[^/]*\/ (?:uoc )?(?:thuc hien|uoc)\b|\b(?:thuc hien|uoc|thang|nam)[^/]*\/ (?:uoc )?(?:thuc hien|uoc) (?:nam truoc|cung ky|thang truoc|ky truoc)/;
/** Constant prices, and rates of something else, compare nothing. */
const CONSTANT_PRICE = /\bgia so sanh\b/g;

const known = new Map<string, ReadonlySet<Concept>>();

/** The concepts a header text speaks of; takes a text folded by `stripMarks`. */
export function conceptsOf(folded: string): ReadonlySet<Concept> {
  const before = known.get(folded);
  if (before) return before;
  const key = headerKey(folded).replace(CONSTANT_PRICE, 'gia');
  const concepts = new Set<Concept>();
  for (const concept of CONCEPTS) if (LEXICON[concept].test(key)) concepts.add(concept);
  if (QUOTIENT.test(key)) concepts.add('comparison');
  // Bounded, because a long session reads many workbooks.
  if (known.size >= 5_000) known.clear();
  known.set(folded, concepts);
  return concepts;
}

/** Where a text first speaks of a concept, in characters; -1 where it does not. Takes the form of `headerKey`. */
export function placeOf(concept: Concept, key: string): number {
  return key.search(LEXICON[concept]);
}

/** The words headers are made of, without diacritics; a sentence holds others. */
const HEADER_WORDS = new Set(
  (
    'stt tt so thu tu chi tieu ten noi dung don vi tinh dvt ke hoach kh thuc hien th uth uoc du toan dt kien nam quy ' +
    'thang dau cuoi ca ky cung ck cknt truoc sau nay luy lk cong don sanh ss voi ty le tl dat duoc hoan thanh giao phan ' +
    'pho tp hdnd ubnd xa phuong huyen thi tran trung uong tw nghi quyet nq muc giai doan gd den het ngay tang ' +
    'giam binh quan bq bqgd toc do phat trien co cau trong ghi chu danh gia ket qua nguyen nhan ly chu tri ' +
    'thoi han gian tien i ii iii iv qi qii qiii qiv t tuyet doi chenh lech con lai tong kinh phi von ngan de da ' +
    'lien tiep theo nhu xep loai phu trach chinh hang nhiem vu va cua cac mot yeu nop nsnn ns'
  ).split(' '),
);

/** The share of a text's words that headers are made of, figures included; takes a text folded by `stripMarks`. */
export function headerShare(folded: string): number {
  let words = 0;
  let known = 0;
  for (const [word] of folded.matchAll(/[a-z]+|\d+|%/g)) {
    words++;
    if (HEADER_WORDS.has(word) || word === '%' || /^\d/.test(word)) known++;
  }
  return words === 0 ? 0 : known / words;
}
