import type { Status } from '../../assessing/assessment';
import { explanationOf } from '../../assessing/explain';
import type { Rule } from '../check';
import type { Finding, Severity } from '../finding';
import { findingOf } from '../report';

const SEVERITIES: Readonly<Partial<Record<Status, Severity>>> = {
  missed: 'error',
  critical: 'error',
  'at-risk': 'warning',
};

/** The performance warning: a target missed or critically behind, or at risk. The officer's own verdict counts. */
export const targetMissed: Rule = ({ assessments }) => {
  const findings: Finding[] = [];
  for (const assessment of assessments) {
    const severity = SEVERITIES[assessment.override?.status ?? assessment.status];
    if (!severity) continue;
    const { actual, judgement, target } = assessment;
    findings.push(
      findingOf('target-missed', severity, assessment, actual?.column ?? null, {
        message: explanationOf(assessment),
        stated: actual?.value ?? null,
        expected: judgement?.base ?? null,
        target: target?.planTarget ?? null,
      }),
    );
  }
  return findings;
};
