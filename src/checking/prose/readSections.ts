import { documentBlocks } from '../../plans/resolution/documentBlocks';
import { sentences } from '../../plans/resolution/sentences';
import { referencesIn, takeOutFootnotes, withoutMarks } from './footnotes';

/** A sentence of a report, without its final point. */
export interface Sentence {
  readonly text: string;
  /** Which paragraph it stands in, counted through the report; a footnote belongs to where it is referred to. */
  readonly paragraph: number;
}

/** What stands under one heading. */
export interface Section {
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[];
  /** Footnotes follow the sentence that refers to them. */
  readonly sentences: readonly Sentence[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
}

/** Divides a report (plain, Markdown, or pasted with its tables and footnotes) into its sections. */
export function readSections(source: string): Section[] {
  const { text, notes } = takeOutFootnotes(source);
  const sections: {
    headings: readonly string[];
    sentences: Sentence[];
    tables: Section['tables'][number][];
  }[] = [];
  let open: readonly OpenHeading[] = [];
  let current = {
    headings: [] as readonly string[],
    sentences: [] as Sentence[],
    tables: [] as Section['tables'][number][],
  };
  sections.push(current);
  let paragraph = 0;
  const add = (part: string): void => {
    for (const each of sentences(part)) {
      current.sentences.push({ text: withoutMarks(each).replace(/\s+/gu, ' ').trim(), paragraph });
      for (const number of referencesIn(each)) {
        const note = notes.get(number);
        if (note !== undefined) {
          for (const noted of sentences(withoutMarks(note)))
            current.sentences.push({ text: noted, paragraph });
        }
      }
    }
  };
  for (const block of documentBlocks(text)) {
    if (block.kind === 'table') {
      current.tables.push(block.rows);
    } else if (block.kind === 'paragraph') {
      paragraph++;
      add(block.text);
    } else {
      open = [...open.filter(({ level }) => level < block.level), block];
      current = { headings: open.map((heading) => withoutMarks(heading.text)), sentences: [], tables: [] };
      sections.push(current);
    }
  }
  return sections.filter(({ sentences: own, tables }) => own.length > 0 || tables.length > 0);
}
