import '@fluentui/web-components/button.js';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'outline' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** Stretches over the width it stands in. */
  readonly isWide?: boolean;
}

/**
 * A button of Fluent UI with words, and a sign before them if one is given. While it cannot be pressed it keeps the
 * focus, so that whoever works by keyboard stays where they were.
 */
export function Button({ children, onPress, look = 'outline', size = 'medium', ...rest }: ButtonProps) {
  const { icon, isDisabled = false, isWide = false } = rest;
  return (
    <fluent-button
      role="button"
      appearance={look}
      size={size}
      disabled-focusable={isDisabled}
      aria-disabled={isDisabled}
      class={isWide ? 'button-wide' : 'button'}
      onClick={onPress}
    >
      {icon && (
        <span slot="start" class="button-icon">
          <Icon name={icon} />
        </span>
      )}
      {children}
    </fluent-button>
  );
}
