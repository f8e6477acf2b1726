const zeros = (count: number): string => '0'.repeat(count);

/** `0.0%` for one decimal. */
export const percentFormat = (decimals: number): string => `0.${zeros(decimals)}%`;

/** `#,##0.0` for one decimal. */
export const amountFormat = (decimals: number): string =>
  decimals > 0 ? `#,##0.${zeros(decimals)}` : '#,##0';
