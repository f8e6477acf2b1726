/** Words that join others and set nothing apart. Without diacritics. */
const JOINING = new Set(
  'va cua cac nhung duoc cho ve voi la theo o tai tren trong den tu bi hoac hay do mot 1 mat'.split(' '),
);
/** Words that many names open with or carry along; what they tell is weighed by unit and kind. */
const COMMON = new Set(
  'tong so luong muc ty le chi tieu dat chuan nganh loai nam cong tac hoan thanh thuc hien ke hoach hang co viec the muc dang binh quan'.split(
    ' ',
  ),
);

/**
 * How much a word sets an indicator apart from others, from 0 to 1: less the more targets it stands in.
 *
 * @param plain the word without diacritics
 * @param share in how many of the targets it stands, 0…1
 */
export function wordWeight(plain: string, count: number, targets: number): number {
  if (JOINING.has(plain)) return 0.06;
  const rarity = Math.log((targets + 10) / (count + 1)) / Math.log(targets + 10);
  return (COMMON.has(plain) ? 0.3 : 1) * Math.max(0.15, rarity);
}
