import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** A sentence the officer should read before going on. */
export function Hint({ icon, children }: { readonly icon: IconName; readonly children: ComponentChildren }) {
  return (
    <p class="hint">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
