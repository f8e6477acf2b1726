import type { Status } from '../../assessing/assessment';

interface Drawing {
  readonly line?: string;
  readonly fill?: string;
}

/** ▲ ✔ ● ◔ ○ ⚠ ‼ ✖ –, drawn so that they look the same everywhere and tell verdicts apart without colour. */
const DRAWINGS: Readonly<Record<Status, Drawing>> = {
  exceeded: { fill: 'M6 1.5 11 10.5H1Z' },
  met: { line: 'M1.75 6.5 4.75 9.5 10.25 3' },
  'on-track': { fill: 'M6 1.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z' },
  watch: {
    line: 'M6 1.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z',
    fill: 'M6 6V1.75A4.25 4.25 0 0 1 10.25 6Z',
  },
  'not-yet': { line: 'M6 1.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z' },
  'at-risk': { line: 'M6 1.5 11 10.5H1ZM6 4.75v2.75M6 9v.01' },
  critical: { line: 'M3.75 1.75v5.5M3.75 10v.01M8.25 1.75v5.5M8.25 10v.01' },
  missed: { line: 'm2.25 2.25 7.5 7.5m0-7.5-7.5 7.5' },
  'no-data': { line: 'M2 6h8' },
  'not-assessed': { line: 'M2 6h1.25m2.125 0h1.25m2.125 0H10' },
};

/** The sign of a verdict in its colour; its words stand beside it. */
export function StatusSign({ status }: { readonly status: Status }) {
  const { line, fill } = DRAWINGS[status];
  return (
    <svg class={`status-sign status-${status}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {fill && <path class="filled" d={fill} />}
      {line && <path class="drawn" d={line} />}
    </svg>
  );
}
