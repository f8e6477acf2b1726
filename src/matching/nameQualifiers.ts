/**
 * What staff add to the name of an indicator without making another one of it: outline marks, prices, periods, the
 * place, the decision. Patterns over folded text without diacritics, so that they fit however the name is typed.
 */
export const QUALIFIERS: readonly RegExp[] = [
  /^\s*(?:[-+*•·–]+|(?:[ivxlc]+|[a-z]|\d{1,2}(?:\.\d{1,2})*)\s*[.)])\s*/u,
  /^\s*(?:chi tieu|trong do|trong do co|ghi chu|don vi)\s*:\s*/u,
  /\((?:theo )?(?:gia|uoc|luy ke|ke hoach|thuc hien|chuan|tinh den|nam|so voi|ca nam|don vi|dvt|tieu chi|bao gom|khong bao gom|%)[^()]*\)/gu,
  /(?:theo |tinh theo )?gia (?:so sanh|ss|hien hanh|hh|co dinh|thuc te)(?: nam)?(?: \d{4})?/gu,
  /(?:giai doan|thoi ky|nhiem ky) \d{4} ?- ?\d{4}/gu,
  /(?:(?:tinh )?(?:den|trong|cua|vao|ca) )?(?:(?:het|cuoi|dau) )?nam (?:19|20)\d\d(?: ?- ?(?:19|20)\d\d)?/gu,
  /(?:(?:trong|cua) )?(?:\d{1,2}|sau|chin|ba) thang(?: (?:dau|cuoi) nam)?(?: \d{4})?(?! tuoi)/gu,
  /(?:trong )?quy (?:[1-4]|i{1,3}|iv)(?![a-z])/gu,
  /theo (?:nghi quyet|nq|quyet dinh|ke hoach)(?:(?: so)? \d\S*)?(?: (?:cua )?(?:hoi dong nhan dan|uy ban nhan dan|hdnd|ubnd|tinh|thanh pho|huyen))*/gu,
  /(?:tren dia ban|trong pham vi|toan) (?:toan )?(?:thanh pho|tp|tinh|huyen|thi xa|phuong|xa(?! hoi))(?![a-z])/gu,
  /(?:tren|den|tai) dia ban/gu,
  /^\s*cong tac /u,
  /(?<![a-z])ca nam(?![a-z])/gu,
  /(?<!cay )(?<![a-z])(?:hang|moi) nam(?![a-z])/gu,
  /\/ ?nam(?![a-z])| tren nam(?![a-z])/gu,
  /(?:^| )uoc (?:dat|thuc hien|ca nam|th)(?= |$)/gu,
];
