import type { Consolidation } from '../../consolidating/consolidation';
import { isReported, reportedMeasure, reportsOf } from '../../consolidating/reports';
import type { Language } from '../../language/bilingual';

/** How several workbooks became one: which, who has not reported what, and what was not added up. */
export function consolidationDocument(consolidation: Consolidation, language: Language): object {
  const { sources, skipped, indicators, notices } = consolidation;
  const measure = reportedMeasure(consolidation);
  const fileOf = (source: number): string => sources[source]?.file ?? '';
  const figured = indicators.filter(({ rowKind }) => rowKind !== 'group');
  return {
    sources: sources.map(({ file, rows, copyOf }) => ({
      file,
      rows,
      copyOf: copyOf === null ? null : fileOf(copyOf),
    })),
    skipped: skipped.map(({ file, reason }) => ({ file, reason: reason[language] })),
    unreported: figured.flatMap((indicator) => {
      const silent = reportsOf(indicator, measure).filter((report) => !isReported(report));
      if (silent.length === 0) return [];
      const { name, unit } = indicator;
      const files = silent.map(({ source, figure }) => ({
        file: fileOf(source),
        state: figure?.state ?? 'no-row',
      }));
      return [{ name, unit, files }];
    }),
    notAdded: figured
      .filter(({ combination }) => combination === 'none')
      .map(({ name, unit }) => ({ name, unit })),
    notices: notices.map(({ kind, source, sheet, row, text }) => ({
      kind,
      file: fileOf(source),
      sheet,
      row,
      text: text[language],
    })),
  };
}
