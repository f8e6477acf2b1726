import type { Assessment } from '../../assessing/assessment';
import { explanationOf } from '../../assessing/explain';
import type { Rule } from '../check';
import type { Finding } from '../finding';
import { findingOf } from '../report';

/** A run rate behind the plan says nothing new while the progress itself is on track. */
function isNews({ status, override, forecast }: Assessment): boolean {
  const standing = override?.status ?? status;
  if (standing === 'missed' || standing === 'critical' || standing === 'at-risk') return false;
  return !(forecast.basis === 'run-rate' && standing === 'on-track');
}

/** Only the full-year estimate, or the forecast, misses the target. */
export const forecastMissed: Rule = ({ assessments }) => {
  const findings: Finding[] = [];
  for (const assessment of assessments) {
    const { forecast, actual, judgement, target } = assessment;
    if (forecast.status !== 'missed' || !isNews(assessment)) continue;
    const column = forecast.column ?? actual?.column ?? null;
    findings.push(
      findingOf('forecast-missed', 'warning', assessment, column, {
        message: explanationOf(assessment),
        stated: forecast.value,
        expected: target?.value ?? target?.low ?? judgement?.base ?? null,
        target: target?.planTarget ?? null,
      }),
    );
  }
  return findings;
};
