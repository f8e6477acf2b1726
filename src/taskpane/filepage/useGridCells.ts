import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../language/bilingual';
import type { Remote } from '../examiner/messages';
import type { FileExaminer } from './fileExaminer';
import type { GridCell } from './grid';

/** Rows asked for at once. */
const PAGE = 100;

/** What the cells depend on besides their place. */
export interface GridSource {
  readonly examiner: Remote<FileExaminer>;
  readonly sheet: string;
  readonly version: number;
  readonly language: Language;
}

/** The cells of the rows in view, first and last counted from 1; asked for page by page and kept until the source changes. */
export function useGridCells(source: GridSource, first: number, last: number): readonly GridCell[] {
  const { examiner, sheet, version, language } = source;
  const key = `${sheet} ${version} ${language}`;
  const [kept, setKept] = useState<{ key: string; pages: ReadonlyMap<number, readonly GridCell[]> }>({
    key,
    pages: new Map(),
  });
  const pages = kept.key === key ? kept.pages : new Map<number, readonly GridCell[]>();
  const from = Math.floor((first - 1) / PAGE);
  const to = Math.floor((last - 1) / PAGE);
  useEffect(() => {
    let isWanted = true;
    for (let page = from; page <= to; page++) {
      if (pages.has(page)) continue;
      void examiner.cells(sheet, page * PAGE + 1, (page + 1) * PAGE, language).then((cells) => {
        if (!isWanted) return;
        setKept((before) => ({
          key,
          pages: new Map([...(before.key === key ? before.pages : []), [page, cells]]),
        }));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [key, from, to]);
  return Array.from({ length: to - from + 1 }, (_, index) => pages.get(from + index) ?? []).flat();
}
