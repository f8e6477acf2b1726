import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** How dark a background may be and still carry dark text: the mid grey of perceived lightness. */
const MID = 128;

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < MID;
}

/**
 * Dresses the page in Fluent's light or dark theme.
 * @param background the colour Excel is dressed in, `#RRGGBB`; null follows the system
 */
export function dress(background: string | null): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const dark = background === null ? system.matches : isDark(background);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    setTheme(dark ? webDarkTheme : webLightTheme);
  };
  apply();
  if (background === null) system.addEventListener('change', apply);
}
