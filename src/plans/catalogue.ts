import { CITY_ESTIMATE_2020 } from './catalogue/cityEstimate2020';
import { CITY_FIVE_YEARS_2021 } from './catalogue/cityFiveYears2021';
import { CITY_YEAR_2021 } from './catalogue/cityYear2021';
import { PROVINCE_FIVE_YEARS_2016 } from './catalogue/provinceFiveYears2016';
import type { Plan } from './plan';

/** The official plans the product brings along. */
export const CATALOGUE: readonly Plan[] = [
  CITY_FIVE_YEARS_2021,
  CITY_YEAR_2021,
  CITY_ESTIMATE_2020,
  PROVINCE_FIVE_YEARS_2016,
];
