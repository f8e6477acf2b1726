import type { Assessment, Figure, Status } from '../../assessing/assessment';
import { targetText } from '../../assessing/explain';
import { hasProgress } from '../../assessing/kinds';
import { percentDecimals, shownPercent } from '../../assessing/shownPercent';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { Bilingual, Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { roundHalfUp } from '../../language/roundHalfUp';
import type { Period } from '../../period/period';
import { periodLabel } from '../../period/periodLabel';
import { planPhrase } from './planWords';
import type { IndicatorRow } from './summaryRows';
import { periodInSentence } from './summaryTitle';

/** A text that is worded when it is read: most sentences of a large sheet never are. */
const both = (text: (language: Language) => string): Bilingual => ({
  get vi() {
    return text('vi');
  },
  get en() {
    return text('en');
  },
});

/** A fraction as the cells show it: "28,1%". */
function percent(fraction: number, language: Language): string {
  const decimals = percentDecimals(fraction);
  return `${formatNumber(shownPercent(fraction, decimals), decimals, language)}%`;
}

/** An amount without the zeros behind its last digit: 113,0 is 113. */
function amount(value: number, decimals: number, language: Language): string {
  let needed = 0;
  const shown = roundHalfUp(value, decimals);
  while (needed < decimals && roundHalfUp(shown, needed) !== shown) needed++;
  return formatNumber(shown, needed, language);
}

const withUnit = (text: string, unit: string | null): string =>
  unit === null ? text : unit === '%' || unit === '‰' ? `${text}${unit}` : `${text} ${unit}`;

function figureText({ value, decimals, outOf }: Figure, language: Language): string {
  const shown = amount(value, decimals, language);
  return outOf === null ? shown : `${shown}/${formatNumber(outOf, 0, language)}`;
}

/** A difference of rates is told in points, of anything else in its unit. */
function differenceText(value: number, decimals: number, unit: string | null, language: Language): string {
  const points = language === 'vi' ? 'điểm %' : 'points';
  return withUnit(amount(Math.abs(value), decimals, language), unit === '%' ? points : unit);
}

const isRate = ({ unit }: Assessment): boolean => unit === '%' || unit === '‰';

/** "bằng 28,1% dự toán tỉnh giao", or how far a rate or a growth lies from its target. */
function againstPlans({ assessment, table }: IndicatorRow, language: Language): string[] {
  const { target, progress, otherTargets, actual, kind } = assessment;
  const all = [...(target ? [{ target, progress }] : []), ...otherTargets];
  const vi = language === 'vi';
  return all.flatMap(({ target: own, progress: share }) => {
    const plan = planPhrase(own, table)[language];
    if (share !== null && hasProgress(kind) && !isRate(assessment))
      return [vi ? `bằng ${percent(share, language)} ${plan}` : `${percent(share, language)} of the ${plan}`];
    const base = own.value ?? own.low;
    if (!actual || base === null) return [];
    const goal = withUnit(targetText(own, language), assessment.unit);
    const decimals = Math.max(actual.decimals, own.decimals);
    const [low, high] = own.operator === 'range' ? [own.low ?? base, own.high ?? base] : [base, base];
    const gap = actual.value < low ? actual.value - low : actual.value > high ? actual.value - high : 0;
    if (gap === 0) return [vi ? `đúng mức ${plan} (${goal})` : `level with the ${plan} (${goal})`];
    const far = differenceText(gap, decimals, assessment.unit, language);
    if (vi) return [`${gap < 0 ? 'thấp hơn' : 'cao hơn'} ${far} so với ${plan} (${goal})`];
    return [`${far} ${gap < 0 ? 'below' : 'above'} the ${plan} (${goal})`];
  });
}

function againstLastYear(assessment: Assessment, language: Language): string[] {
  const { samePeriod, samePeriodRatio, actual } = assessment;
  const vi = language === 'vi';
  if (!samePeriod || !actual) return [];
  if (!isRate(assessment)) {
    if (samePeriodRatio === null) return [];
    const share = percent(samePeriodRatio, language);
    return [vi ? `bằng ${share} so với cùng kỳ` : `${share} of the same period last year`];
  }
  const decimals = Math.max(actual.decimals, samePeriod.decimals);
  const change = roundHalfUp(actual.value - samePeriod.value, decimals);
  if (change === 0) return [vi ? 'bằng cùng kỳ' : 'as in the same period last year'];
  const far = differenceText(change, decimals, assessment.unit, language);
  if (vi) return [`${change < 0 ? 'giảm' : 'tăng'} ${far} so với cùng kỳ`];
  return [`${change < 0 ? 'down' : 'up'} ${far} on the same period last year`];
}

/** "a, b và c". */
function listed(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2
    ? last
    : `${parts.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}

/** How far a flow is behind the share that was due, where that is what the verdict says. */
function behind({ judgement, progress, status, override }: Assessment, language: Language): string {
  const late: readonly Status[] = ['watch', 'at-risk', 'critical'];
  if (!judgement?.expected || progress === null || !late.includes(override?.status ?? status)) return '';
  const points = roundHalfUp(shownPercent(progress, 1) - judgement.expected, 1);
  const due = `${amount(judgement.expected, 1, language)}%`;
  const far = formatNumber(Math.abs(points), 1, language);
  if (judgement.family === 'ceiling')
    return language === 'vi'
      ? `; cao hơn ${far} điểm % so với mức cho phép (${due})`
      : `; ${far} points above what is allowed by now (${due})`;
  return language === 'vi'
    ? `; chậm ${far} điểm % so với mức cần đạt (${due})`
    : `; ${far} points behind what is due by now (${due})`;
}

/**
 * An indicator in one sentence, as reports word it: "Tổng thu NSNN trên địa bàn ước quý I đạt 113 tỷ đồng, bằng
 * 28,1% dự toán tỉnh giao và bằng 103,9% so với cùng kỳ." Null without a result in numbers.
 */
export function indicatorSentence(row: IndicatorRow, period: Period): Bilingual | null {
  const { assessment } = row;
  const { actual, unit, name, block } = assessment;
  if (!actual) return null;
  const time = actual.period ?? period;
  return both((language) => {
    const vi = language === 'vi';
    const subject = block === null ? name : `${name} (${block})`;
    const reached = withUnit(figureText(actual, language), unit);
    const label = vi ? periodInSentence(time) : periodLabel(time, 'en');
    const lead = vi
      ? `${subject} ${actual.estimate ? 'ước ' : ''}${label} ${assessment.direction === 'lower' ? 'là' : 'đạt'} ${reached}`
      : `${subject}: ${actual.estimate ? 'an estimated ' : ''}${reached} in ${label}`;
    const compared = [...againstPlans(row, language), ...againstLastYear(assessment, language)];
    return `${lead}${compared.length > 0 ? `, ${listed(compared, language)}` : ''}${behind(assessment, language)}.`;
  });
}

const NAMED: readonly Status[] = ['missed', 'critical', 'at-risk'];
/** More names than this a sentence does not hold. */
const NAMES = 8;

function statusPart(
  status: Status,
  count: number,
  judged: number,
  rows: readonly IndicatorRow[],
  language: Language,
): string {
  const label = STATUS_LABELS[status][language].toLowerCase();
  const names = NAMED.includes(status)
    ? rows
        .filter(({ assessment: { override, status: own } }) => (override?.status ?? own) === status)
        .map(({ assessment }) => assessment.name)
    : [];
  const more = names.length - NAMES;
  const shown = more > 0 ? [...names.slice(0, NAMES), '…'] : names;
  const told = shown.length > 0 ? ` (${shown.join('; ')})` : '';
  return language === 'vi'
    ? `${count}/${judged} chỉ tiêu ${label}${told}`
    : `${count}/${judged} ${label}${told}`;
}

/** The order in which the whole is told: the good news, what is under way, what is late, what is missing. */
const TOLD: readonly Status[] = ['on-track', 'watch', 'not-yet', 'at-risk', 'critical', 'missed', 'no-data'];

/** The whole in one sentence: "16/18 chỉ tiêu đạt và vượt kế hoạch, 2/18 chỉ tiêu không đạt (…)". */
export function overallSentence(
  rows: readonly IndicatorRow[],
  counts: Readonly<Record<Status, number>>,
  period: Period,
): Bilingual {
  const judged = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts['not-assessed'];
  return both((language) => {
    const vi = language === 'vi';
    const label = periodLabel(period, language);
    if (judged === 0)
      return vi
        ? `${label.charAt(0).toUpperCase()}${label.slice(1)}: không có chỉ tiêu nào để đánh giá.`
        : `No indicator can be judged for ${label}.`;
    const good = counts.met + counts.exceeded;
    const lead = vi
      ? `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${good}/${judged} chỉ tiêu đạt và vượt kế hoạch`
      : `For ${label}, ${good}/${judged} indicators have met or exceeded the plan`;
    const parts = TOLD.filter((status) => counts[status] > 0).map((status) =>
      statusPart(status, counts[status], judged, rows, language),
    );
    return `${[lead, ...parts].join(', ')}.`;
  });
}
