import type { Severity } from '../../checking/finding';

const OUTLINES: Readonly<Record<Severity, string>> = {
  error: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
  warning: 'M8 1.75 14.75 14H1.25Z',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
};
const MARKS: Readonly<Record<Severity, string>> = {
  error: 'm5.5 5.5 5 5m0-5-5 5',
  warning: 'M8 6.25v3.5M8 11.75v.01',
  info: 'M8 7.25v4M8 4.75v.01',
};

/** The sign of a severity in its colour; its words stand beside it. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      class={`severity-sign severity-${severity}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path class="ground" d={OUTLINES[severity]} />
      <path class="mark" d={MARKS[severity]} />
    </svg>
  );
}
