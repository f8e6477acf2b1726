import { cleanText } from '../../language/cleanText';
import { foldText } from '../../language/foldText';
import { bareName } from './bareName';
import { cutWords } from './cutWords';
import type { Draft } from './draft';
import { dueYear, leadingYear } from './dueYear';
import { findFigures } from './findFigures';
import { isWork } from './nameAfterFigure';
import { GROUP, PART } from './nameWords';
import { pieceName } from './pieceName';
import { sentencePieces, type Piece } from './sentencePieces';

/** What the text before leaves behind for a sentence. */
export interface Context {
  readonly year: number | null;
  /** The indicator whose parts are listed. */
  readonly parent: string | null;
  readonly previous: Draft | null;
}

export interface SentenceReading {
  readonly drafts: readonly Draft[];
  /** Whether a figure was left without a name. */
  readonly isPartial: boolean;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Gives parts of what stands before it: "(hợp vệ sinh đạt 100%)", "(mầm non 70%, tiểu học 80%)"; "(tăng 2%)" compares. */
const PARTS =
  /^(?!tăng|giảm|bằng|so|tương)\p{L}.*(?:(?:đạt|giảm|tăng|còn|chiếm)\s[^%]*\d\s?%|\d\s?%.*\p{L}.*\d\s?%)/u;

/** Remarks in parentheses that hold figures are left out, but an equivalent in another unit and parts are read. */
function openRemarks(text: string): string {
  return text.replace(/\s*\(([^()]*)\)/gu, (remark, inner: string) => {
    if (findFigures(cleanText(inner)).length === 0) return remark;
    const said = foldText(inner);
    if (/^(?:tương đương|trong đó|riêng)/u.test(said)) return `, ${inner.trim()}`;
    return PARTS.test(said) ? `, trong đó ${inner.trim()}` : '';
  });
}

/** The group and the name in "Cơ cấu kinh tế năm 2025: Dịch vụ chiếm"; without a group all of it is the name. */
function withoutGroup(before: string): { readonly group: string | null; readonly said: string } {
  const colon = before.lastIndexOf(':', before.trimEnd().length - 2);
  const said = before.slice(colon + 1);
  if (colon < 0 || bareName(said) === '') return { group: null, said: before };
  const group = cutWords(
    bareName(before.slice(0, colon)),
    /(?:chuyển dịch.*|như sau|cụ thể)$|^(?:kéo )?(?:giảm|nâng|tăng) (?=tỷ lệ)/u,
  );
  return { group: GROUP.test(foldText(group)) ? upperFirst(group) : null, said };
}

/** Nothing but what joins a figure to the one before it. */
const SHARES_VERB = /^[\s,]*(?:và|cùng)?[\s,]*$/u;

/** What the pieces read so far leave behind for the next. */
interface State extends SentenceReading {
  readonly parent: string | null;
  readonly work: string;
}

function readPiece(pieces: readonly Piece[], index: number, state: State, context: Context): State {
  const piece = pieces[index];
  if (!piece) return state;
  const { before, figure, after } = piece;
  const previous = state.drafts.at(-1) ?? context.previous;
  const opensSentence = index === 0 && state.drafts.length === 0;
  const isPart = PART.test(foldText(before)) && !opensSentence;
  const { group, said } = withoutGroup(cutWords(before, PART));
  const whole = state.drafts.findLast((draft) => draft.parent === context.parent) ?? previous;
  const work = isWork(bareName(said)) ? bareName(said) : state.work;
  // Parts that go on behind a semicolon are measured as their whole is.
  const listed = index === 0 ? state.drafts.find(({ name }) => name === state.parent) : undefined;
  const isOther = listed !== undefined && listed.figure?.target.unit !== figure.target.unit;
  const parent = group ?? (isPart ? (whole?.name ?? null) : isOther ? context.parent : state.parent);
  const found = pieceName(piece, {
    said,
    previous,
    next: pieces[index + 1],
    parent,
    work,
    opensClause: index === 0,
    continues: index > 0 || (state.drafts.length > 0 && /^tỷ lệ/iu.test(previous?.name ?? '')),
  });
  if (found === null) return { ...state, parent, work };
  if (found === 'unnamed') return { ...state, parent, work, isPartial: true };
  const wholeYear = state.drafts.findLast(({ name }) => name === found.parent)?.year ?? null;
  const besideYear =
    found.parent === null ? null : state.drafts.findLast((draft) => draft.parent === found.parent)?.year;
  // "đến năm 2025 có 12 bác sĩ và 35 giường bệnh": the verb, and with it the time, is that of the figure before.
  const sharedYear = index > 0 && SHARES_VERB.test(foldText(before)) ? previous?.year : null;
  const draft: Draft = {
    name: upperFirst(found.name),
    parent: found.parent,
    figure,
    wording: foldText(`${before} ${after}`),
    year: dueYear(before) ?? dueYear(after) ?? context.year ?? wholeYear ?? besideYear ?? sharedYear ?? null,
  };
  return { ...state, parent, work, drafts: [...state.drafts, draft] };
}

/** "…; trong đó: nông nghiệp tăng 5%; dịch vụ tăng 7%": the parts run on over the semicolons. */
const OPENS_PARTS = /^(?:trong đó|bao gồm|gồm)\s*:/u;

/** Reads the targets of one sentence; a list divided by semicolons is one sentence. */
export function readSentence(sentence: string, context: Context): SentenceReading {
  const text = openRemarks(cleanText(sentence));
  const opensWithPart = PART.test(foldText(text));
  const parent = context.parent ?? (opensWithPart ? (context.previous?.name ?? null) : null);
  const here: Context = { ...context, parent, year: leadingYear(text) ?? context.year };
  let state: State = { drafts: [], parent, work: '', isPartial: false };
  const clauses = text.split(/\s*;\s*/u);
  for (const [place, clause] of clauses.entries()) {
    const pieces = sentencePieces(clause);
    state = pieces.reduce<State>((soFar, _, index) => readPiece(pieces, index, soFar, here), {
      ...state,
      work: '',
    });
    // "trong đó" within a clause ends with it; a structure or a list of parts goes on to the end of the sentence.
    // A structure that a later clause of a list gives is part of that clause alone.
    const isOwnClause = place > 0 && /:\s/u.test(clause) && !OPENS_PARTS.test(foldText(clause));
    if (isOwnClause || !/:\s/u.test(text)) state = { ...state, parent };
  }
  return { drafts: state.drafts, isPartial: state.isPartial };
}
