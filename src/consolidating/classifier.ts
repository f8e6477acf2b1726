import { classifyIndicator, type IndicatorClass } from '../plans/classifyIndicator';

/** Says what kind of indicator a name, its unit and the name above it tell of. */
export type Classifier = (name: string, unit: string | null, parent: string | null) => IndicatorClass;

/** A classifier that reads the same words once: wards fill in one form. */
export function makeClassifier(): Classifier {
  const known = new Map<string, IndicatorClass>();
  return (name, unit, parent) => {
    const words = JSON.stringify([name, unit, parent]);
    const found = known.get(words) ?? classifyIndicator(name, unit, parent);
    known.set(words, found);
    return found;
  };
}
