import type { HTMLAttributes } from 'preact';

/** The Fluent controls the pane uses, as elements of JSX. */
declare module 'preact' {
  // Elements of JSX can only be declared in this namespace.
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': HTMLAttributes<HTMLElement> & {
        appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
        size?: 'small' | 'medium' | 'large';
        'icon-only'?: boolean;
        'disabled-focusable'?: boolean;
      };
      'fluent-progress-bar': HTMLAttributes<HTMLElement> & { max?: number; value?: number };
    }
  }
}
