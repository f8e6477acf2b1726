import { headerKey } from './headerKey';

/** What a header text can speak of. */
export type Concept =
  | 'ordinal'
  | 'name'
  | 'weak-name'
  | 'unit'
  | 'code'
  | 'plan'
  | 'actual'
  | 'estimate'
  | 'same-period'
  | 'previous'
  | 'next'
  | 'comparison'
  | 'growth'
  | 'difference'
  | 'average'
  | 'share'
  | 'amount'
  | 'verdict'
  | 'reason'
  | 'owner'
  | 'deadline'
  | 'note'
  | 'foreign';

interface Entry {
  readonly concept: Concept;
  readonly pattern: RegExp;
}

/** Words of column headers, in the form that `headerKey` gives. A text may speak of several concepts. */
export const HEADER_LEXICON: readonly Entry[] = [
  { concept: 'ordinal', pattern: /^(?:so thu tu|thu tu|so so thu tu|s so thu tu|so|no|#)$/ },
  {
    concept: 'name',
    pattern:
      /^(?:ten |cac |mot so |he thong |nhom )*(?:chi tieu|noi dung)(?: \(.*\))?(?: -)?(?: (?:chu yeu|chinh|kinh te.*|ktxh|phat trien.*|nhiem vu.*|theo doi|ke hoach|cong viec|thu|chi|thu chi|danh gia|can dat.*|cu the|cong tac.*|linh vuc|hoat dong|thuc hien))*(?: \/ (?:don vi|nhiem vu|noi dung|chi tieu))?$/,
  },
  {
    concept: 'weak-name',
    pattern:
      /^(?:ten(?: .*)?|danh muc(?: .*)?|san pham(?: .*)?|(?:cac )?(?:hang|khoan) ?muc(?: .*)?|(?:cac )?khoan (?:thu|chi)|nhiem vu(?: .*)?|(?:nganh )?linh vuc|dien giai|chi tieu|(?:cac )?(?:don vi|co quan|dia phuong|dia ban|xa phuong|xa - phuong|phuong xa|xa \/ phuong)(?: (?:hanh chinh|thuc hien|bao cao))?|cong (?:trinh|viec)(?: .*)?|du an(?: .*)?|nguon (?:thu|von)(?: .*)?|loai (?:cay|hinh|san pham)(?: .*)?|tieu chi|cay trong(?: .*)?|vat nuoi(?: .*)?|mat hang(?: .*)?|sac thue)$/,
  },
  {
    concept: 'unit',
    pattern: /^(?:don vi tinh|dv tinh|don vi|don vi do(?: luong)?|dv|d vi|don vi \( tinh \))$/,
  },
  { concept: 'code', pattern: /^(?:ma|ma so|ma chi tieu|ma so chi tieu|id|code|ma hieu)$/ },
  {
    concept: 'plan',
    pattern:
      /\b(?:ke hoach|du toan|nghi quyet|muc tieu|phan dau|duoc giao|giao|chi tieu (?:nam|ke hoach|nghi quyet|phan dau|thanh pho|tinh|hdnd|duoc|giao|huyen|xa|phuong|den|giai doan|\d))\b/,
  },
  {
    concept: 'actual',
    pattern:
      /\b(?:thuc hien|ket qua|dat duoc|da dat|luy ke|quyet toan|thuc te|thuc thu|thuc chi|giai ngan|trong (?:thang|quy|ky|nam)|chinh thuc|cong don|tu dau nam|da thuc hien)\b/,
  },
  { concept: 'estimate', pattern: /\b(?:uoc|du kien|du uoc|kha nang)\b/ },
  { concept: 'same-period', pattern: /\bcung (?:ky|thoi (?:diem|ky))\b/ },
  {
    concept: 'previous',
    pattern:
      /\b(?:nam|thang|quy|ky|giai doan|nhiem ky) (?:truoc|lien ke|lien truoc)\b|\b(?:nam|thang|quy|ky) truoc\b/,
  },
  { concept: 'next', pattern: /\b(?:nam|thang|quy|ky) (?:sau|toi|tiep theo|ke tiep)\b/ },
  {
    concept: 'comparison',
    pattern:
      /\bso (?:sanh|voi)\b|\bso (?:ke hoach|du toan|cung ky|nghi quyet|muc tieu|thuc hien|nam|thang|quy|uoc|dt)\b|%|\bty le\b|\bchi so\b|\bdat ke hoach\b|\bhoan thanh (?:ke hoach|du toan|muc tieu)\b|\bmuc hoan thanh\b|\b(?:ke hoach|du toan|thuc hien|cung ky|thang|nam|uoc|quy [ivx\d]+|\d{4})[^/]*\/ (?:ke hoach|du toan|cung ky|thuc hien|nghi quyet|muc tieu|uoc|nam truoc|thang truoc|chi tieu)\b|\b(?:19|20)\d\d \/ (?:19|20)\d\d\b|\bphan tram\b/,
  },
  {
    concept: 'growth',
    pattern:
      /\btoc do (?:tang|phat trien)\b|\btang truong\b|\btang \/? ?-? ?\(?(?:\+ ?)?\)? ?giam\b|\btang giam\b|\btang (?:\( ?\+ ?\)|\+)/,
  },
  {
    concept: 'difference',
    pattern:
      /\b(?:chenh lech|tuyet doi|con lai|con thieu|con phai|hut thu|tang them)\b|\+ ?\/ ?-|\( ?\+ ?\) ?[,/]? ?\( ?- ?\)/,
  },
  { concept: 'average', pattern: /\bbinh quan\b/ },
  { concept: 'share', pattern: /\b(?:ty trong|co cau)\b/ },
  {
    concept: 'amount',
    pattern:
      /^(?:tong )?(?:so tien|kinh phi|gia tri|so luong|tong so|tong cong|tong|von|muc|so lieu|cong|so)(?: .*)?$/,
  },
  {
    concept: 'verdict',
    pattern:
      /\b(?:danh gia|xep loai|ket luan|muc do (?:hoan thanh|dat|thuc hien)|trang thai|tinh trang|phan loai|nhan xet)\b|\bdat \/ khong\b|\bkhong dat\b/,
  },
  {
    concept: 'reason',
    pattern: /\b(?:nguyen nhan|ly do|giai trinh|thuyet minh|kho khan|vuong mac|ton tai|han che)\b/,
  },
  {
    concept: 'owner',
    pattern:
      /\b(?:chu tri|phu trach|chiu trach nhiem|theo doi)\b|^(?:co quan|don vi|bo phan|phong ban|nguoi|can bo)(?: (?:thuc hien|tham muu|dau moi|bao cao|cung cap.*))$|^co quan$|^phong ban$/,
  },
  {
    concept: 'deadline',
    pattern:
      /^(?:thoi han|thoi gian|han|ngay|moc thoi gian|tien do)(?: (?:hoan thanh|thuc hien|phai hoan thanh|bao cao|xu ly|hoan tat))?$|\bthoi han\b/,
  },
  { concept: 'note', pattern: /^(?:ghi chu|luu y|chu thich|chu giai)(?: .*)?$/ },
  {
    concept: 'foreign',
    pattern:
      /\b(?:ho va ten|ho ten|ngay sinh|nam sinh|gioi tinh|dia chi|dien thoai|so dt|email|cccd|cmnd|chuc vu|chuc danh|tai khoan|chung tu|hoa don|don gia|thanh tien|so du|ngay thang|ky nhan|chu ky|que quan|dan toc|buoi|dia diem|thanh phan|lop|diem|luong|phu cap|he so)\b|^(?:no|co|thu|chi|ton|nhap|xuat|so ct|thu ngay|gio)$/,
  },
];

const known = new Map<string, ReadonlySet<Concept>>();

/** The concepts a header text speaks of; takes a text folded by `stripMarks`. */
export function conceptsOf(folded: string): ReadonlySet<Concept> {
  const before = known.get(folded);
  if (before) return before;
  const key = headerKey(folded);
  const concepts = new Set<Concept>();
  for (const { concept, pattern } of HEADER_LEXICON) if (pattern.test(key)) concepts.add(concept);
  // Bounded, because a long session reads many workbooks.
  if (known.size >= 5_000) known.clear();
  known.set(folded, concepts);
  return concepts;
}

/** The words headers are made of, without diacritics; a sentence holds others. */
const HEADER_WORDS = new Set(
  (
    'stt tt so thu tu chi tieu ten noi dung don vi tinh dvt ke hoach kh thuc hien th uth uoc du toan dt kien nam quy ' +
    'thang dau cuoi ca ky cung ck cknt truoc sau nay luy lk cong don sanh ss voi ty le tl dat duoc hoan thanh giao phan ' +
    'dau tinh pho tp hdnd ubnd xa phuong huyen thi tran trung uong tw nghi quyet nq muc giai doan gd den het ngay tang ' +
    'giam binh quan bq bqgd toc do phat trien co cau trong ty ghi chu danh gia ket qua nguyen nhan ly do chu tri quan ' +
    'thoi han gian tien i ii iii iv qi qii qiii qiv t tuyet doi chenh lech con lai tong kinh phi tri von ngan de da ' +
    'lien ke tiep theo nhu xep loai phu trach chinh hang nhiem vu va cua cac mot chu yeu nop thu chi nsnn ns'
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
