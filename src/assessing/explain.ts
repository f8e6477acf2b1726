import type { Bilingual, Language } from '../language/bilingual';
import { formatNumber } from '../language/formatNumber';
import type { Authority } from '../reading/indicatorTable';
import type { Assessment, Figure, RowTarget } from './assessment';
import type { Judgement } from './judgement';
import { percentDecimals, shownPercent } from './shownPercent';
import { STATUS_LABELS } from './statusLabels';
import { timeOf } from './timeOf';

const AUTHORITY: Readonly<Record<Authority, Bilingual>> = {
  province: { vi: ' tỉnh giao', en: ' set by the province' },
  city: { vi: ' thành phố giao', en: ' set by the city' },
  council: { vi: ' HĐND giao', en: ' set by the council' },
  central: { vi: ' trung ương giao', en: ' set by the central government' },
  ward: { vi: ' phường, xã giao', en: ' set by the ward' },
};

function planName({ isBudget, target }: Assessment): Bilingual {
  const by = target?.authority ? AUTHORITY[target.authority] : { vi: '', en: '' };
  return isBudget
    ? { vi: `dự toán${by.vi}`, en: `of the budget estimate${by.en}` }
    : { vi: `kế hoạch${by.vi}`, en: `of the plan${by.en}` };
}

const SIGNS: Readonly<Partial<Record<RowTarget['operator'], string>>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
};

/** A target as people write it: `9 - 10%`, `≥ 95%`, `khoảng 60 ha`. Without its unit when `unit` is null. */
export function targetText(target: RowTarget, language: Language): string {
  const { operator, value, low, high, approx, decimals } = target;
  const amount =
    operator === 'range'
      ? `${formatNumber(low ?? 0, decimals, language)} - ${formatNumber(high ?? 0, decimals, language)}`
      : formatNumber(value ?? 0, decimals, language);
  const about = approx ? (language === 'vi' ? 'khoảng ' : 'about ') : '';
  return about + (SIGNS[operator] ?? '') + amount;
}

const withUnit = (amount: string, unit: string | null): string =>
  unit === null ? amount : unit === '%' || unit === '‰' ? `${amount}${unit}` : `${amount} ${unit}`;

function percent(fraction: number, language: Language): string {
  const decimals = percentDecimals(fraction);
  return `${formatNumber(shownPercent(fraction, decimals), decimals, language)}%`;
}

/** 25 → "25%", 20.5 → "20,5%". */
const shortPercent = (value: number, language: Language): string =>
  `${formatNumber(value, Number.isInteger(value) ? 0 : 1, language)}%`;

function figureText({ value, decimals, outOf }: Figure, language: Language): string {
  const amount = formatNumber(value, decimals, language);
  return outOf === null ? amount : `${amount}/${formatNumber(outOf, 0, language)}`;
}

/** "còn thiếu 1,6 điểm %" or how much is over. */
function distance(told: Assessment, actual: Figure, judgement: Judgement, language: Language): string {
  const isBelow = actual.value < judgement.low;
  const gap = isBelow ? judgement.low - actual.value : actual.value - judgement.high;
  if (!(gap > 0)) return '';
  const unit = told.unit === '%' ? (language === 'vi' ? 'điểm %' : 'points') : told.unit;
  const amount = withUnit(formatNumber(gap, judgement.decimals, language), unit);
  if (language === 'vi') return isBelow ? `, thấp hơn ${amount}` : `, cao hơn ${amount}`;
  return isBelow ? `, ${amount} below` : `, ${amount} above`;
}

function verdictText(
  told: Assessment,
  actual: Figure,
  target: RowTarget,
  judgement: Judgement,
  language: Language,
): string {
  const { family, expected } = judgement;
  const vi = language === 'vi';
  const arrow = ` → ${STATUS_LABELS[told.status][language]}.`;
  const amount = figureText(actual, language);
  const { estimate } = actual;
  const lead = vi ? (estimate ? 'Ước đạt' : 'Đạt') : estimate ? 'Estimated' : 'Reached';
  const aim = targetText(target, language);
  const goal = vi ? 'mục tiêu' : 'target';
  if (told.progress === null || family === 'level' || actual.outOf !== null) {
    const reached = `${lead} ${withUnit(amount, told.unit)} ${vi ? 'so với' : 'against the'} ${goal}`;
    return `${reached} ${withUnit(aim, told.unit)}${distance(told, actual, judgement, language)}${arrow}`;
  }
  const base = formatNumber(judgement.base, target.decimals, language);
  const stated = base === aim ? '' : ` (${goal} ${aim})`;
  const name = planName(told)[language];
  const share = `${lead} ${amount}/${withUnit(base, told.unit)}${stated} = ${percent(told.progress, language)} ${name}`;
  if (expected === null || told.status === 'missed' || told.status === 'met' || told.status === 'exceeded')
    return share + arrow;
  const isCap = family === 'ceiling';
  const due = shortPercent(expected, language);
  const time = actual.period ?? told.period;
  const label = timeOf(time).label[language];
  const until = vi && time.kind !== 'day' ? `đến hết ${label}` : label;
  const pace = vi
    ? `; mức ${isCap ? 'cho phép' : 'cần đạt'} ${until} là ${due}`
    : `; ${isCap ? 'allowed' : 'expected'} for ${until}: ${due}`;
  return share + pace + arrow;
}

const BASES: Readonly<Record<'estimate' | 'seasonal' | 'run-rate', Bilingual>> = {
  estimate: { vi: 'Ước cả năm', en: 'Full-year estimate' },
  seasonal: {
    vi: 'Dự báo cả năm (tính theo mùa vụ năm trước)',
    en: 'Forecast for the year (by last year’s season)',
  },
  'run-rate': {
    vi: 'Dự báo cả năm (tính theo tốc độ hiện nay)',
    en: 'Forecast for the year (at the current rate)',
  },
};

/** What is to be expected of the year, as a further sentence; else nothing. */
function forecastText({ forecast, unit, actual, judgement }: Assessment, language: Language): string {
  const { value, status, basis } = forecast;
  if (value === null || status === null || basis === null) return '';
  const decimals = judgement?.decimals ?? actual?.decimals ?? 1;
  const amount = withUnit(formatNumber(value, decimals, language), unit);
  return ` ${BASES[basis][language]}: ${amount} → ${STATUS_LABELS[status][language]}.`;
}

function overrideText({ override }: Assessment, language: Language): string {
  if (!override) return '';
  const label = STATUS_LABELS[override.status][language];
  return language === 'vi'
    ? ` Cán bộ đánh giá: ${label} (${override.reason}).`
    : ` Officer's verdict: ${label} (${override.reason}).`;
}

const NO_TARGET: Bilingual = {
  vi: 'Không có mục tiêu bằng số để đánh giá.',
  en: 'There is no target in numbers to judge by.',
};

const IN_WORDS: Bilingual = {
  vi: 'Kết quả hoặc mục tiêu ghi bằng chữ, không so sánh được bằng số.',
  en: 'The result is given in words and cannot be compared in numbers.',
};

function missingText(told: Assessment, target: RowTarget, language: Language): string {
  const due = withUnit(targetText(target, language), told.unit);
  const label = timeOf(told.period).label[language];
  return language === 'vi'
    ? `Chưa có số liệu ${label} để so với mục tiêu ${due}.`
    : `There is no figure for ${label} to compare with the target of ${due}.`;
}

/** One or two plain sentences that say why the verdict is what it is. */
export function explain(assessment: Assessment, language: Language): string {
  const { target, actual, judgement, inWords } = assessment;
  if (!target) return NO_TARGET[language];
  if (inWords) return IN_WORDS[language];
  const verdict =
    actual && judgement
      ? verdictText(assessment, actual, target, judgement, language)
      : missingText(assessment, target, language);
  // Joined, not added, so that nothing is kept of the pieces.
  return [verdict, forecastText(assessment, language), overrideText(assessment, language)].join('');
}

/** The same in both languages; the English one is put into words when it is read, which few offices do. */
export function explanationOf(assessment: Assessment): Bilingual {
  return {
    vi: explain(assessment, 'vi'),
    get en() {
      return explain(assessment, 'en');
    },
  };
}
