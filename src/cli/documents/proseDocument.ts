import type { ProseCheck } from '../../checking/prose/proseFinding';
import type { Language } from '../../language/bilingual';
import { SEVERITY_SIGNS } from './severitySigns';

/** The document of `report-text`: what a report's sentences state and their own figures do not give. */
export function proseDocument({ findings, checked }: ProseCheck, language: Language): object {
  return {
    contract: 1,
    findings: findings.map(({ rule, severity, text, stated, expected, message }) => ({
      rule,
      severity,
      text,
      stated,
      expected,
      message: message[language],
    })),
    checked,
  };
}

/** The same for a person at a terminal. */
export function proseTable({ findings, checked }: ProseCheck, language: Language): string {
  const lines = findings.map(
    ({ severity, message, text }) => `${SEVERITY_SIGNS[severity]} ${message[language]}\n    ${text}\n`,
  );
  const count =
    language === 'vi'
      ? `Đã tính lại ${checked} số liệu, ${findings.length} chỗ cần xem.\n`
      : `${checked} statements re-computed, ${findings.length} to look at.\n`;
  return lines.join('') + count;
}
