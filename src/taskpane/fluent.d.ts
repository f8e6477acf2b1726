import type { HTMLAttributes } from 'preact';

/** The Fluent controls the pane uses, as elements of JSX. */
declare module 'preact' {
  // eslint has nothing to say here: JSX elements can only be declared in this namespace.
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': HTMLAttributes<HTMLElement> & {
        appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
        size?: 'small' | 'medium' | 'large';
        'icon-only'?: boolean;
        disabled?: boolean;
      };
      'fluent-toggle-button': HTMLAttributes<HTMLElement> & {
        appearance?: 'outline' | 'subtle';
        size?: 'small' | 'medium';
        shape?: 'circular' | 'rounded';
        pressed?: boolean;
      };
      'fluent-progress-bar': HTMLAttributes<HTMLElement> & { max?: number; value?: number };
    }
  }
}
