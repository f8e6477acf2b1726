import type { Severity } from '../../checking/finding';

/** How grave a finding is, at a terminal. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };
