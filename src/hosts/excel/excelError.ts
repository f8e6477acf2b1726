import { UserError } from '../../language/userError';
import { ERROR_TEXTS, UNKNOWN_ERROR } from './errorTexts';

/** The code of a failure Excel reported, such as `AccessDenied`; null for anything else that was thrown. */
export function excelErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) && !hasName(error)) return null;
  if (error.name !== 'RichApi.Error') return null;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * A failure of Excel in the officer's words, with what Excel reported as its cause; everything else that was thrown
 * comes back as it is.
 */
export function asUserError(error: unknown): unknown {
  const code = excelErrorCode(error);
  if (code === null) return error;
  return Object.assign(new UserError(ERROR_TEXTS[code] ?? UNKNOWN_ERROR), { cause: error });
}

/** Errors of the library may come from another realm, where `instanceof` does not hold. */
function hasName(error: unknown): error is { readonly name: string } {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';
}
