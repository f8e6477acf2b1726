import type { Status } from '../assessing/assessment';

export interface StatusColour {
  /** `#RRGGBB`, 4.5:1 and more on the fill. */
  readonly text: string;
  readonly fill: string;
}

const GOOD: StatusColour = { text: '#0A5C48', fill: '#DFF2EB' };
const MILD: StatusColour = { text: '#7A4B00', fill: '#FFF3D1' };
const BAD: StatusColour = { text: '#9A2F00', fill: '#FDE5D8' };
const NONE: StatusColour = { text: '#555555', fill: '#F1F1F1' };

/** Blue-green, amber, vermilion and grey: told apart by colour-blind readers too, and never the only sign. */
export const STATUS_COLOURS: Readonly<Record<Status, StatusColour>> = {
  exceeded: GOOD,
  met: GOOD,
  'on-track': GOOD,
  watch: MILD,
  'at-risk': MILD,
  critical: BAD,
  'not-yet': MILD,
  missed: BAD,
  'no-data': NONE,
  'not-assessed': NONE,
};

/** The accent of the product: the line on top of inserted columns. */
export const ACCENT = '#0F6CBD';

/** The fill across the staff's row for the statuses that need their eye; paler than the verdict itself. */
export const ROW_HIGHLIGHT: Readonly<Partial<Record<Status, string>>> = {
  missed: '#FEF1E9',
  critical: '#FEF1E9',
  'at-risk': '#FFF9E6',
};
