import type { Status } from '../../assessing/assessment';

interface BulletBarProps {
  readonly status: Status;
  /** Fractions: the part of the target reached, and the part expected by now. */
  readonly progress: number;
  readonly expected: number | null;
}

const percent = (fraction: number): string => `${Math.min(Math.max(fraction, 0), 1) * 100}%`;

/** How much of the target is reached, with a mark where it should stand by now. The numbers stand beside it. */
export function BulletBar({ status, progress, expected }: BulletBarProps) {
  return (
    <span class="bullet" aria-hidden="true">
      <span class={`bullet-fill status-${status}`} style={{ width: percent(progress) }} />
      {expected !== null && <span class="bullet-mark" style={{ left: percent(expected) }} />}
    </span>
  );
}
