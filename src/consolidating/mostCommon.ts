/** The value that occurs most often; of as many the one with more `weight`, then the first. Null without any. */
export function mostCommon<T>(values: readonly T[], weight?: ReadonlyMap<T, number>): T | null {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const ranked = [...times].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || (weight?.get(b) ?? 0) - (weight?.get(a) ?? 0),
  );
  return ranked[0]?.[0] ?? null;
}
