const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** Day 0 of serial numbers: 30 December 1899 (dates from 1 March 1900 on), or 1 January 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial number of an ISO 8601 date, date and time, or time, as cells of type `d` hold it; null for others. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return (date - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY + time;
}
