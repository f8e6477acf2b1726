import type { Finding } from '../../src/checking/finding';

/** Whether a finding says something against the figures; warnings about performance do not. */
export const isAlarm = ({ rule, severity }: Finding): boolean =>
  severity !== 'info' && rule !== 'target-missed' && rule !== 'forecast-missed';
