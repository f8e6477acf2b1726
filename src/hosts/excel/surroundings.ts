import type { Language } from '../../language/bilingual';

/** The language Excel itself speaks: Vietnamese, or English for every other. */
export function officeLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** Whether Excel shows light text on a dark ground. */
export function isOfficeDark(): boolean {
  // Excel on the web has no theme to tell.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme !== undefined && lightness(theme.bodyBackgroundColor) < 0.5;
}

/** How light a colour `#RRGGBB` appears, from 0 to 1. */
function lightness(color: string): number {
  const channel = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
}
