import type { Status } from '../../assessing/assessment';

/** Bars by verdict: neighbours differ in lightness, so that a black and white print reads. */
export const STATUS_BARS: Readonly<Record<Status, string>> = {
  exceeded: '#0A5C48',
  met: '#4FA88C',
  'on-track': '#BFE3D5',
  watch: '#FFE08A',
  'not-yet': '#D9B36C',
  'at-risk': '#C98A1B',
  critical: '#B34700',
  missed: '#6B1F00',
  'no-data': '#BFBFBF',
  'not-assessed': '#E6E6E6',
};

export const PROGRESS_BAR = '#4A8FC7';
export const EXPECTED_MARK = '#1A1A1A';
