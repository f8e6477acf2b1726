import { headerKey } from './headerKey';
import type { HeaderPath } from './headerTree';
import type { Authority } from './indicatorTable';

/**
 * Who sets a plan, by the words over its column. The province's council gives a city what "tỉnh giao" means; a council
 * named alone or with the city is the city's own.
 */
const AUTHORITIES: readonly (readonly [Authority, RegExp])[] = [
  [
    'province',
    /\b(?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan) tinh\b|\btinh (?:giao|phan dau|duyet)\b|\bcap tinh\b/,
  ],
  ['council', /\b(?:hdnd|hoi dong nhan dan|nghi quyet)\b/],
  [
    'ward',
    /\b(?:xa|phuong|thi tran|cap xa)(?: ?[,/-] ?(?:xa|phuong|thi tran))* (?:giao|phan dau|dang ky|xay dung)\b|\bcap xa\b/,
  ],
  [
    'central',
    /\b(?:trung uong|chinh phu|thu tuong|bo (?:tai chinh|ke hoach.*)|bo|btc) ?(?:giao)?\b(?!.*\btinh\b)/,
  ],
  [
    'city',
    /\b(?:thanh pho|thi xa|huyen|quan|dia phuong|ubnd|don vi)(?: \S+){0,3} (?:giao|phan dau|xay dung|quyet dinh)\b|\bphan dau\b|\bcap (?:thanh pho|huyen)\b/,
  ],
  ['province', /^tinh$|\b(?:ke hoach|du toan|chi tieu|muc tieu|so sanh .*) tinh\b/],
  [
    'city',
    /^(?:(?:ubnd|uy ban nhan dan) )?(?:thanh pho|thi xa|huyen|quan)$|\b(?:ke hoach|du toan|chi tieu|muc tieu) (?:thanh pho|thi xa|huyen|quan)\b/,
  ],
  ['ward', /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong)$/],
];

/** The authority named over a plan column, lowest text first, or null. */
export function authorityOf(path: HeaderPath): Authority | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const key = headerKey(path[at]?.key ?? '');
    for (const [authority, pattern] of AUTHORITIES) if (pattern.test(key)) return authority;
  }
  return null;
}
