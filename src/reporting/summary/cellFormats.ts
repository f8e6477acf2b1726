import { amountFormat, percentFormat } from '../numberFormats';

/** Room as wide as a bracket between a number and its cell's line. */
const ROOM = '_)';

export const amountInCell = (decimals: number): string => amountFormat(decimals) + ROOM;
export const percentInCell = (decimals: number): string => percentFormat(decimals) + ROOM;
