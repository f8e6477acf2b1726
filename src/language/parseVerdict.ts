import { stripMarks } from './stripMarks';

export type Verdict = 'met' | 'exceeded' | 'missed' | 'other';

const OBJECT =
  '(?: (?:duoc )?(?:muc )?(?:ke hoach|kh|chi tieu|muc tieu|yeu cau|du toan|dt|nhiem vu|tien do)(?: (?:de ra|giao|nam))?)?';

const VERDICTS: readonly (readonly [RegExp, Verdict])[] = [
  [new RegExp(`^(?:khong|chua|ko|k)(?: the)? (?:dat|hoan thanh|dam bao)${OBJECT}$`), 'missed'],
  [
    /^(?:dat thap|thap hon (?:ke hoach|kh|chi tieu|muc tieu)|duoi (?:ke hoach|kh|chi tieu|muc tieu)|hut (?:ke hoach|kh|thu|du toan)|hut)$/,
    'missed',
  ],
  [
    new RegExp(
      `^(?:da )?(?:dat va vuot|dat, vuot|dat vuot|hoan thanh va vuot|hoan thanh vuot|vuot)(?: muc)?${OBJECT}$`,
    ),
    'exceeded',
  ],
  [new RegExp(`^(?:da )?(?:dat|hoan thanh|bang)${OBJECT}$`), 'met'],
  [
    /^(?:co ban )(?:dat|hoan thanh)|^(?:xuat|nhap) sieu$|^can bang$|^(?:dang|tiep tuc) (?:thuc hien|trien khai|hoan thien)|^(?:dung|cham|kip|vuot) (?:tien do|ke hoach|han)$|^(?:duy tri|on dinh|giu vung|dam bao|bao dam|tang|giam|thuong xuyen|tot|kha)$/,
    'other',
  ],
];

/** What a verdict typed into a cell says ("Đạt", "Không đạt", "Vượt KH", "Xuất siêu"), with or without diacritics; else null. */
export function parseVerdict(text: string): Verdict | null {
  const key = stripMarks(text).replace(/[.!;]+$/, '');
  return VERDICTS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
