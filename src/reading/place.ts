const PLACE =
  /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tp|tinh|toan (?:tinh|thanh pho|huyen|xa|dia ban)|tt|thon|khoi(?! luong\b)|khu pho|to dan pho)\b\.? ?\S+/;
/** "Xã, phường" heads a column of places and names none. */
const KINDS_ONLY =
  /^(?:(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tp|tinh|tt|thon|khoi|khu pho)[\s,/-]*)+$/;
const WHOLE = /^(?:toan|tong|chung|ca )\b|\b(?:tong so|tong cong|toan (?:tinh|thanh pho|huyen|xa|dia ban))\b/;
const UPPER_LEVEL = /^(?:(?:ubnd|uy ban nhan dan) )?(?:thanh pho|tp|tinh|huyen|thi xa|quan)\b/;
const LOWER_LEVEL = /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|tt|thon|khoi|khu pho)\b/;

/** Whether a folded header names an administrative unit ("Xã Mai Pha", "UBND thị trấn …"), not who sets a plan. */
export function isPlace(folded: string): boolean {
  return (
    PLACE.test(folded) &&
    !KINDS_ONLY.test(folded) &&
    !/\b(?:giao|phan dau|quan ly|de nghi|xay dung)\b/.test(folded)
  );
}

/** Whether a folded header names the whole that the places make up ("Toàn thành phố", "Tổng số"). */
export function isWhole(folded: string): boolean {
  return WHOLE.test(folded);
}

/** Whether one place is of a higher level than another: a city over its communes. */
export function isAbove(upper: string, lower: string): boolean {
  return UPPER_LEVEL.test(upper) && LOWER_LEVEL.test(lower);
}
