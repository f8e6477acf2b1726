/** The interface languages: Vietnamese first, English second. */
export type Language = 'vi' | 'en';

/** A text for people, in both interface languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
