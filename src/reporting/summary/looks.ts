import type { NewStyle } from '../../edits/edit';

/** How texts of official documents look by NĐ 30/2020: Times New Roman 13, what wraps stands in the middle of its row. */
const TEXT: NewStyle = { fontName: 'Times New Roman', fontSize: 13, vertical: 'center' };
const CELL: NewStyle = { ...TEXT, bordered: true };

export const LOOKS = {
  /** The head: agencies, national title, motto. */
  agency: { ...TEXT, horizontal: 'center', wrap: true },
  agencyBold: { ...TEXT, horizontal: 'center', wrap: true, bold: true },
  italicRight: { ...TEXT, horizontal: 'center', italic: true, wrap: true },
  title: { ...TEXT, fontSize: 14, bold: true, horizontal: 'center', wrap: true },
  subtitle: { ...TEXT, horizontal: 'center', italic: true, wrap: true },
  section: { ...TEXT, bold: true, wrap: true, horizontal: 'left' },
  paragraph: { ...TEXT, wrap: true, horizontal: 'left' },
  remark: { ...TEXT, italic: true, wrap: true, horizontal: 'left' },
  signature: { ...TEXT, bold: true, horizontal: 'center', wrap: true },

  header: { ...CELL, bold: true, wrap: true, horizontal: 'center', fill: '#F2F2F2' },
  index: { ...CELL, italic: true, fontSize: 11, horizontal: 'center' },
  heading: { ...CELL, bold: true, wrap: true, horizontal: 'left', fill: '#F7F7F7' },
  headingCount: { ...CELL, italic: true, wrap: true, horizontal: 'center', fill: '#F7F7F7' },
  name: { ...CELL, wrap: true, horizontal: 'left' },
  middle: { ...CELL, wrap: true, horizontal: 'center' },
  number: { ...CELL, horizontal: 'right' },
  /** A figure or a target in words: "≥ 95", "9 - 10". */
  figureText: { ...CELL, wrap: true, horizontal: 'right' },
  verdict: { ...CELL, bold: true, wrap: true, horizontal: 'center' },
  note: { ...CELL, wrap: true, horizontal: 'left' },

  /** What an officer wrote below the page. */
  own: { ...TEXT, horizontal: 'left' },

  /** The working columns beside the page, which nobody prints. */
  working: { fontName: 'Times New Roman', fontSize: 9, color: '#8A8A8A' },
} satisfies Readonly<Record<string, NewStyle>>;
