import type { Period } from '../period/period';
import { periodLabel } from '../period/periodLabel';
import { periodYear } from '../period/periodYear';
import { samePeriodLastYear } from '../period/samePeriodLastYear';
import type { Authority } from '../reading/indicatorTable';
import { MEASURES, type Consolidation, type Measure } from './consolidation';

const ASSIGNED: Readonly<Record<Authority, string>> = {
  province: ' tỉnh giao',
  city: ' thành phố giao',
  council: ' HĐND giao',
  central: ' Trung ương giao',
  ward: ' xã, phường giao',
};

/** The time that the results stand for. */
export function resultPeriod({ measures, period }: Consolidation): Period {
  return measures.result?.period ?? period;
}

/** The measures that the consolidated table has columns for, in their order. */
export function shownMeasures({ measures }: Consolidation): Measure[] {
  return MEASURES.filter((measure) => measures[measure] !== undefined);
}

/** The head of a measure's column, with its time: "Kế hoạch tỉnh giao năm 2024", "Ước thực hiện quý I/2024". */
export function measureHead(consolidation: Consolidation, measure: Measure): string {
  const { measures, estimate } = consolidation;
  const basis = measures[measure];
  const reported = resultPeriod(consolidation);
  if (measure === 'plan') {
    const due = basis?.period ? periodLabel(basis.period, 'vi') : `năm ${periodYear(reported)}`;
    return `Kế hoạch${basis?.authority ? ASSIGNED[basis.authority] : ''} ${due}`;
  }
  if (measure === 'result')
    return `${estimate ? 'Ước thực hiện' : 'Thực hiện'} ${periodLabel(reported, 'vi')}`;
  return `Cùng kỳ ${periodLabel(basis?.period ?? samePeriodLastYear(reported), 'vi')}`;
}

/** A measure in two words, for heads that repeat. */
export const SHORT_HEADS: Readonly<Record<Measure, string>> = {
  plan: 'Kế hoạch',
  result: 'Thực hiện',
  samePeriod: 'Cùng kỳ',
};
