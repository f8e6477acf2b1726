import { cleanText } from '../../language/cleanText';
import { foldText } from '../../language/foldText';
import { bareName } from './bareName';
import { cutWords } from './cutWords';
import { findFigures, type Figure } from './findFigures';
import { foldInPlace } from './foldInPlace';
import { isIncrease, isWork, nameAfterFigure } from './nameAfterFigure';
import {
  CHANGE_ONLY,
  COMPARED,
  CONTINUES_NAME,
  EQUIVALENT,
  GROUP,
  NAME_TAIL,
  OWN_HEAD,
  PART,
  SHARED_HEAD,
} from './nameWords';
import { sentencePieces, type Piece } from './sentencePieces';

/** A target as read from a text, before the plan's period settles its kind and basis. */
export interface Draft {
  readonly name: string;
  readonly parent: string | null;
  /** Null for a target without a number. */
  readonly figure: Figure | null;
  /** The folded words around the figure: they say when and how. */
  readonly wording: string;
  readonly year: number | null;
}

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

const DUE = /(?:năm|đến|tới|hết|cuối)\s+((?:19|20)\d\d)(?!\s*-\s*\d|\d)/gu;
const LEADING_YEAR = /^[^,:]{0,30}\d{4}\s*[,:]/u;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}&]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The last year a text names as due; years of prices and of comparisons are none. */
function dueYear(text: string): number | null {
  const said = foldText(text).replace(/\([^()]*\)|so (?:với )?.*$/gu, ' ');
  const last = [...said.matchAll(DUE)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

/** The year a sentence opens with ("Đến năm 2030, …"): it holds for the whole sentence. */
export function leadingYear(sentence: string): number | null {
  const lead = LEADING_YEAR.exec(sentence)?.[0];
  return lead === undefined ? null : dueYear(lead);
}

/** Remarks in parentheses that hold figures are left out, but an equivalent in another unit is read as a part. */
function openRemarks(text: string): string {
  return text.replace(/\s*\(([^()]*)\)/gu, (remark, inner: string) => {
    if (findFigures(inner.trim()).length === 0) return remark;
    return foldText(inner).startsWith('tương đương') ? `, ${inner.trim()}` : '';
  });
}

/** Gives a name what it leaves to the one before it: "nông thôn mới kiểu mẫu", "phạm pháp hình sự", "BHXH". */
function completed(bare: string, previous: string): string {
  const folded = foldInPlace(previous);
  if (/^\p{Lu}+$/u.test(bare) && /\p{Lu}{2,}$/u.test(previous)) return previous.replace(/\p{Lu}+$/u, bare);
  const opening = foldText(bare).split(' ').slice(0, 2).join(' ');
  const overlap = opening.includes(' ') ? folded.indexOf(` ${opening}`) : -1;
  const kept = overlap > 0 ? overlap : (SHARED_HEAD.exec(folded)?.[0].length ?? 0);
  return kept === 0 ? bare : `${previous.slice(0, kept)} ${lowerFirst(bare)}`;
}

/** What the pieces read so far leave behind for the next. */
interface State {
  readonly drafts: readonly Draft[];
  readonly parent: string | null;
  /** The work that the next figure may share: "xử lý 90% chất thải nguy hại và 100% chất thải y tế". */
  readonly work: string;
  readonly isPartial: boolean;
}

/** The group and the name in "Cơ cấu kinh tế năm 2025: Dịch vụ chiếm"; without a group all of it is the name. */
function withoutGroup(before: string): { readonly group: string | null; readonly said: string } {
  const colon = before.lastIndexOf(':', before.trimEnd().length - 2);
  const said = before.slice(colon + 1);
  if (colon < 0 || bareName(said) === '') return { group: null, said: before };
  const group = cutWords(bareName(before.slice(0, colon)), /(?:chuyển dịch.*|như sau|cụ thể)$/u);
  return { group: GROUP.test(foldText(group)) ? upperFirst(group) : null, said };
}

/** The name and parent of a piece; null when it is no target, 'unnamed' when its figure has no name. */
function nameOf(
  piece: Piece,
  next: Piece | undefined,
  said: string,
  state: State,
  previous: Draft | null,
  continues: boolean,
): { readonly name: string; readonly parent: string | null } | 'unnamed' | null {
  const { figure, after } = piece;
  const { unit } = figure.target;
  const bare = cutWords(bareName(said), figure.isRemainder ? /^(?:giảm|kéo giảm|hạ)\s/u : /^$/u);
  const folded = foldText(bare);
  if (previous && EQUIVALENT.test(folded)) return { name: 'Tương đương', parent: previous.name };
  if (CHANGE_ONLY.test(folded)) {
    if (!previous || unit !== '%' || COMPARED.test(foldText(after))) return null;
    return { name: `${previous.name} ${lowerFirst(bare)}`, parent: previous.parent };
  }
  if (bare !== '' && !isWork(bare)) {
    const isPart = state.parent !== null;
    const whole = cleanText(said);
    const tail = NAME_TAIL.exec(foldText(after))?.[1] ?? '';
    const named = (name: string) => ({ name: cleanText(`${name} ${tail}`), parent: state.parent });
    if (previous && isPart && CONTINUES_NAME.test(foldText(whole))) {
      return named(`${state.parent ?? ''} ${lowerFirst(bareName(`_ ${whole}`).slice(2))}`);
    }
    const leavesOut =
      continues && !isPart && previous?.figure?.target.unit === unit && !OWN_HEAD.test(folded);
    return named(leavesOut ? completed(bare, previous.name) : bare);
  }
  const work = bare === '' ? state.work : bare;
  const own = bareName(after);
  const counted = own === '' && next && foldText(next.before) === 'và' ? bareName(next.after) : own;
  if (bare === '' && counted === '' && previous && dueYear(piece.before) !== null) {
    return { name: previous.name, parent: previous.parent };
  }
  const name = nameAfterFigure(work, figure, counted);
  if (name === '') return 'unnamed';
  return { name, parent: isIncrease(work) ? nameAfterFigure('', figure, counted) : state.parent };
}

/** Reads the targets of one sentence; a list divided by semicolons is one sentence. */
export function readSentence(sentence: string, context: Context): SentenceReading {
  const text = openRemarks(cleanText(sentence));
  const opensWithPart = PART.test(foldText(text));
  const year = leadingYear(text) ?? context.year;
  const outerParent = context.parent ?? (opensWithPart ? (context.previous?.name ?? null) : null);
  let state: State = { drafts: [], parent: outerParent, work: '', isPartial: false };
  for (const clause of text.split(/\s*;\s*/u)) {
    const pieces = sentencePieces(clause);
    state = { ...state, work: '' };
    for (const [index, piece] of pieces.entries()) {
      const previous = state.drafts.at(-1) ?? context.previous;
      const { group, said: ungrouped } = withoutGroup(piece.before);
      const isPart =
        PART.test(foldText(ungrouped)) && !(index === 0 && opensWithPart && state.drafts.length === 0);
      const whole = state.drafts.findLast((draft) => draft.parent === outerParent) ?? previous;
      const said = cutWords(ungrouped, PART);
      state = { ...state, parent: group ?? (isPart ? (whole?.name ?? null) : state.parent) };
      const continues = index > 0 || (state.drafts.length > 0 && /^tỷ lệ/iu.test(previous?.name ?? ''));
      const found = nameOf(piece, pieces[index + 1], said, state, previous, continues);
      const bare = bareName(said);
      if (isWork(bare)) state = { ...state, work: bare };
      if (found === 'unnamed') state = { ...state, isPartial: true };
      else if (found) {
        const { before, figure, after } = piece;
        const draft: Draft = {
          name: upperFirst(found.name),
          parent: found.parent,
          figure,
          wording: foldText(`${before} ${after}`),
          year: dueYear(before) ?? dueYear(after) ?? year,
        };
        state = { ...state, drafts: [...state.drafts, draft] };
      }
    }
    // "trong đó" within a clause ends with it; a structure or a list of parts goes on to the end of the sentence.
    if (!/:\s/u.test(text)) state = { ...state, parent: outerParent };
  }
  return { drafts: state.drafts, isPartial: state.isPartial };
}
