import '@fluentui/web-components/button.js';
import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does: read aloud, and shown when the pointer rests on it. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
}

/** A button that shows only a sign. */
export function IconButton({ icon, label, onPress, isPressed }: IconButtonProps) {
  return (
    <fluent-button
      role="button"
      appearance="subtle"
      icon-only
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      <span class="button-icon">
        <Icon name={icon} />
      </span>
    </fluent-button>
  );
}
