import type { Content } from './readContents';

/** What is handed to Excel for a cell: a number, a truth value, a formula with its `=`, or a marked text. */
export type CellInput = number | string | boolean;

/**
 * What Excel might take for something else than a text: what begins like a formula or with the text mark itself,
 * what holds a digit (numbers and dates in any writing), truth values and errors.
 */
const AMBIGUOUS = /^[=+\-@'#]|\d|^(?:true|false)$/i;

/** A text as Excel must be handed it to keep it a text: with a leading apostrophe where it could be anything else. */
export function textInput(text: string): string {
  return AMBIGUOUS.test(text.trim()) ? `'${text}` : text;
}

/** What gives a cell its present content again. */
export function inputOf({ value, formula }: Content): CellInput {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? textInput(value) : value;
}
