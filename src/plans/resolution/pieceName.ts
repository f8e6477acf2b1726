import { cleanText } from '../../language/cleanText';
import { foldText } from '../../language/foldText';
import { underlyingName } from '../underlyingName';
import { bareName, bareTail } from './bareName';
import { completedName, joinedName } from './completedName';
import { cutWords } from './cutWords';
import type { Draft } from './draft';
import { foldInPlace } from './foldInPlace';
import { dueYear } from './dueYear';
import { isIncrease, isWork, nameAfterFigure } from './nameAfterFigure';
import {
  CHANGE_ONLY,
  COMPARED,
  CONTINUES_NAME,
  EQUIVALENT,
  NAME_TAIL,
  ONLY_PLACE,
  OWN_HEAD,
} from './nameWords';
import type { Piece } from './sentencePieces';

/** What stands around a piece of a sentence. */
export interface Surroundings {
  /** The words before the figure, without "trong đó" and without the group. */
  readonly said: string;
  readonly previous: Draft | null;
  readonly next: Piece | undefined;
  /** The indicator that the piece gives a part of. */
  readonly parent: string | null;
  /** A work that the figures of a list share. */
  readonly work: string;
  readonly opensClause: boolean;
  /** Whether it may leave out words that the one before it has. */
  readonly continues: boolean;
}

/** What a piece of a sentence is about; 'unnamed' when its figure has no name, null when it is no target. */
export type PieceName = { readonly name: string; readonly parent: string | null } | 'unnamed' | null;

/** A rise or fall without the name of what rises: of what follows ("giảm 5% số vụ …") or of what was named before. */
function changeName(change: string, { figure, after }: Piece, around: Surroundings): PieceName {
  const { previous, parent, opensClause } = around;
  const isCompared = COMPARED.test(foldText(after));
  const what = bareTail(after.replace(/so với.*$/u, ''));
  if (opensClause && what !== '' && !isCompared) return { name: joinedName(change, what), parent };
  const isForEachYear = figure.isPerYear || /bình quân|(?:hằng|hàng|mỗi) năm/u.test(foldText(change));
  if (!previous || figure.target.unit !== '%' || isCompared || !isForEachYear) return null;
  return { name: joinedName(previous.name, change), parent: previous.parent };
}

function nameBeforeFigure(bare: string, { figure, after }: Piece, around: Surroundings): PieceName {
  const { said, previous, parent, continues } = around;
  const counted = /^số (.*)$/iu.exec(previous?.name ?? '')?.[1];
  if (foldText(bare) === 'tỷ lệ') return counted ? { name: joinedName(bare, counted), parent } : 'unnamed';
  if (foldText(bare) === 'xuất khẩu' && /^(?:lao động|người)$/u.test(figure.target.unit ?? ''))
    return { name: joinedName(bare, 'lao động'), parent };
  const behind = cleanText(after);
  const tail = behind.slice(0, NAME_TAIL.exec(foldInPlace(behind))?.[0].length ?? 0).trim();
  const named = (name: string): PieceName => ({ name: cleanText(`${name} ${tail}`), parent });
  const isPlace = ONLY_PLACE.test(foldText(bare));
  if (parent !== null && !isPlace && CONTINUES_NAME.test(foldText(said))) {
    // The first word, which opens names elsewhere, belongs to the name here.
    const [first = '', ...rest] = cleanText(said).split(' ');
    return named(joinedName(parent, `${first} ${bareName(rest.join(' '))}`));
  }
  const isLikeBefore = previous?.figure?.target.unit === figure.target.unit;
  const isWhole = parent !== null || OWN_HEAD.test(foldText(bare));
  if (!previous || !isLikeBefore || isWhole || !(continues || isPlace)) return named(bare);
  return named(completedName(bare, previous.name));
}

function nameBehindFigure(bare: string, piece: Piece, around: Surroundings): PieceName {
  const { figure, before, after } = piece;
  const { previous, next, parent } = around;
  // "xử lý 90% chất thải nguy hại và 100% chất thải y tế": the work is shared where nothing else is said.
  const isShared = /^[\s,]*(?:và)?[\s,]*$/u.test(foldText(around.said));
  const work = bare === '' && isShared ? around.work : bare;
  // "từ 80 đảng viên mới trở lên"; "hoàn thành tốt nhiệm vụ trở lên" is a grade.
  const own = cutWords(
    bareTail(after),
    /(?<!nhiệm vụ|tốt|khá|sao|loại \p{L}+|mức \p{L}+) trở (?:lên|xuống)$/u,
  );
  const shared = next && foldText(next.before) === 'và' ? bareTail(next.after) : '';
  const counted = own === '' && /^(?:trên|\/|cho|ở|tại)(?!\p{L})/u.test(foldText(shared)) ? shared : own;
  const isLikeBefore = previous?.figure?.target.unit === figure.target.unit;
  // A count names its own thing, unless it says how much a rate of change comes to.
  const goesOn =
    isLikeBefore || previous?.figure?.target.unit === '%' || /(?:đồng|usd|%)$/iu.test(figure.unitText);
  if (bare === '' && counted === '' && previous && goesOn && dueYear(before) !== null) {
    return { name: isLikeBefore ? previous.name : underlyingName(previous.name), parent: previous.parent };
  }
  // "… ở cấp THCS và 1% ở cấp THPT", "10% GRDP năm 2023, 20% GRDP năm 2025".
  if (bare === '' && previous && isLikeBefore && /^(?:ở|tại|đối với) /u.test(foldText(counted)))
    return {
      name: joinedName(cutWords(previous.name, / (?:ở|tại|đối với) .*$/u), counted),
      parent: previous.parent,
    };
  if (bare === '' && previous && isLikeBefore && /^(?:grdp|gdp)$/u.test(foldText(counted)))
    return { name: previous.name, parent: previous.parent };
  // "phủ đến 80% hộ gia đình, 100% xã": of which communes it is a rate was said before.
  if (work === '' && previous && figure.target.unit === '%' && /^\p{L}+$/u.test(counted)) return 'unnamed';
  const name = nameAfterFigure(work, figure, counted);
  if (name === '') return 'unnamed';
  return { name, parent: isIncrease(work) ? nameAfterFigure('', figure, counted) : parent };
}

/** Names what a figure of a sentence is about, from the words before and after it. */
export function pieceName(piece: Piece, around: Surroundings): PieceName {
  const { previous } = around;
  // "Tăng … lên 70%", "giảm … còn 5%": the level is what counts, not the way to it.
  const isReached = piece.figure.isRemainder || /(?:lên|xuống|còn)\s*$/u.test(foldText(around.said));
  const bare = cutWords(bareName(around.said), isReached ? /^(?:tăng|nâng|giảm|kéo giảm|hạ)\s/u : /^$/u);
  const folded = foldText(bare);
  if (previous && EQUIVALENT.test(folded)) return { name: 'Tương đương', parent: previous.name };
  if (CHANGE_ONLY.test(folded)) return changeName(bare, piece, around);
  // "Mỗi xã có 01 sản phẩm OCOP": what is counted stands behind the figure.
  const each = /^mỗi \S+$/u.test(folded) ? nameBehindFigure('', piece, around) : null;
  if (each !== null && each !== 'unnamed') return { ...each, name: joinedName(each.name, bare) };
  return bare === '' || isWork(bare)
    ? nameBehindFigure(bare, piece, around)
    : nameBeforeFigure(bare, piece, around);
}
