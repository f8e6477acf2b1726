/** value × 10^places on its decimal digits, so that no binary noise comes in (1.1 × 10³ is 1100). */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
