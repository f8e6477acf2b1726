import { splitTone, withTone, type Tone } from './vowels';

/** A Vietnamese syllable taken apart: `trường` is `tr` + `ương` with the tone huyền. */
export interface Syllable {
  readonly onset: string;
  /** Vowels and final consonant, without tone. */
  readonly rhyme: string;
  readonly tone: Tone;
}

const RHYMES = new Set(
  `a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âu ây âm ân âng âp ât âc
   e eo em en eng ep et ec ê êu êm ên ênh êp êt êch
   i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc
   o oi om on ong op ot oc oong ooc ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt
   u ua ui um un ung up ut uc uôi uôm uôn uông uôt uôc
   ư ưa ưi ưu ưm ưng ưt ưc ươi ươu ươm ươn ương ươp ươt ươc
   oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oeo oem oen oet
   uân uâng uât uây uê uênh uêch uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
   y yêu yêm yên yêng yêt`.split(/\s+/),
);

/** What may follow `qu`: the rhymes that begin with a rounded glide, without it, and a few of its own. */
const RHYMES_AFTER_QU = new Set([
  ...[...RHYMES].filter((rhyme) => /^(?:o[aăe]|u[âêơy])/.test(rhyme)).map((rhyme) => rhyme.slice(1)),
  ...'i it inh ich au ăp ên êt êu ôc ôt'.split(' '),
]);

const ONSETS = 'ngh ng gh gi qu ch kh nh ph th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** The consonants whose spelling depends on the vowel that follows. */
const FRONT = /^[ieêy]/;
const NEVER_BEFORE_FRONT = new Set(['c']);
const ONLY_BEFORE_FRONT = new Set(['k', 'gh', 'ngh']);
/** `i` alone may be written `y` after these (kỹ, lý, mỹ, tỷ). */
const Y_ALONE = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v']);

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return RHYMES_AFTER_QU.has(rhyme);
  if (!RHYMES.has(rhyme)) return false;
  if (rhyme.startsWith('y')) return rhyme === 'y' ? Y_ALONE.has(onset) : onset === '';
  const front = FRONT.test(rhyme);
  if (onset === 'g') return !front || rhyme.startsWith('i');
  if (onset === 'ng') return !front;
  if (front) return !NEVER_BEFORE_FRONT.has(onset);
  return !ONLY_BEFORE_FRONT.has(onset);
}

/**
 * Takes a lower-case NFC word apart, or returns null when it is no Vietnamese syllable by its spelling.
 * The tone may sit on any letter (hòa, hoà, qúy): only one letter may carry it.
 */
export function parseSyllable(word: string): Syllable | null {
  if (word.length > 7) return null;
  let letters = '';
  let tone: Tone = 0;
  for (const letter of word) {
    const toned = splitTone(letter);
    if (toned !== undefined && toned.tone > 0) {
      if (tone > 0) return null;
      tone = toned.tone;
    }
    letters += toned?.vowel ?? letter;
  }
  for (const onset of ONSETS) {
    if (!letters.startsWith(onset)) continue;
    const rhyme = letters.slice(onset.length);
    if (fits(onset, rhyme)) return { onset, rhyme, tone };
  }
  return fits('', letters) ? { onset: '', rhyme: letters, tone } : null;
}

/** Whether a lower-case NFC word can be spoken: a syllable that ends in c, ch, p or t has the tone sắc or nặng. */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word);
  return syllable !== null && (syllable.tone >= 4 || !/(?:[cpt]|ch)$/.test(syllable.rhyme));
}

/** Where the tone of a rhyme is written, by the spelling that most documents keep (hòa, thủy, khỏe; toàn, khuỷu). */
function tonePosition(rhyme: string): number {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((vowel) => rhyme.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  const vowels = /^[aeiouy]*/.exec(rhyme)?.[0].length ?? 0;
  if (vowels === 1) return 0;
  return vowels === 2 && vowels === rhyme.length ? 0 : 1;
}

/** Writes a syllable with its tone in its one place. */
export function spellSyllable({ onset, rhyme, tone }: Syllable): string {
  if (tone === 0) return onset + rhyme;
  const at = tonePosition(rhyme);
  return onset + rhyme.slice(0, at) + withTone(rhyme.charAt(at), tone) + rhyme.slice(at + 1);
}
