import { compared, type Form, type Outcome, type Stated } from './comparison';
import { meet, rounded } from './interval';

const FORMS: readonly Form[] = ['percent', 'factor', 'growth'];

/**
 * The other way of writing in which a stated comparison would be right: 1,05 or 5 in a column where the others write
 * 105. Null where it is right as its column writes it, or in no way.
 */
export function slipOf(stated: Stated, { verdict, numerator, denominator }: Outcome): Form | null {
  if (verdict !== 'wrong') return null;
  const own = rounded(stated.value, stated.decimals);
  const fits = (form: Form): boolean =>
    form !== stated.form && meet(own, compared(numerator.interval, denominator.interval, form));
  return FORMS.find(fits) ?? null;
}
