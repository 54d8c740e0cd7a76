import { tokenize } from '../../annotate/tokens.ts';
import { findUnits, parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { foldPhrase } from '../../document/fold.ts';
import { DOCUMENT_TYPES } from '../../lexicon/headings/document-types.ts';
import { loadLexicon } from '../../lexicon/lexicon.ts';
import { CLAUSE_WORDS } from '../../lexicon/words/clause-words.ts';
import { splitLine } from '../../lexicon/words/word-trie.ts';
import type { Passage } from './passages.ts';
import { isPublic } from './public-bodies.ts';
import { withoutTimes } from './time-match.ts';
import { describeName, type DescribedName } from './unit-match.ts';
import { readWords, type Word } from './words.ts';

/** One body, as it is named in a sentence. */
export interface NamedBody extends DescribedName {
  readonly collective: boolean;
  /** "Sở", "Phòng". */
  readonly head: string;
}

/** What a sentence says at one place: the key of a word, or the bodies that are named there. */
export type Said = string | readonly NamedBody[];

/** A word, bodies, or the ground that is spoken of ("xã", "địa phương"), which tells no task from another. */
type Piece = Said | null;

/**
 * What a passage says of the work itself, in order: without whom it is given to and when, which units and times tell, without names of
 * levels and places, the plan that speaks called one thing, bodies named one after the other in one place.
 */
export function plainWords(passage: Passage, places: ReadonlySet<string>): Said[] {
  let pieces = known.get(passage);
  if (!pieces) known.set(passage, (pieces = readPieces(passage)));
  const out: Piece[] = [];
  for (const piece of pieces) {
    const one = typeof piece === 'string' && places.has(piece) ? null : piece;
    if (typeof one === 'string') {
      // "trong trong việc": said twice
      if (out.at(-1) !== one) out.push(one);
      continue;
    }
    dropLinks(out);
    const before = out.at(-1);
    if (before === undefined || typeof before === 'string') out.push(one);
    else out[out.length - 1] = before === null ? one : [...before, ...(one ?? [])];
  }
  return withoutAddressee(out.filter((piece) => piece !== null));
}

/** Read once for each passage, as one parent is held against many children. */
const known = new WeakMap<Passage, readonly Piece[]>();

/** Words that tie a body or a level to what stands before it. */
const DETERMINERS = new Set(foldPhrase('các những từng mỗi mọi cấp').split(' '));
const PLACING = new Set(foldPhrase('của ở tại thuộc trong trên').split(' '));
const ANDS = new Set(foldPhrase('và hoặc cùng').split(' '));

function dropLinks(out: Piece[]): void {
  for (;;) {
    const [last, before] = [out.at(-1), out.at(-2)];
    if (typeof last !== 'string') return;
    const isTie =
      DETERMINERS.has(last) ||
      // "trong huyện, trong xã": the second says more
      (PLACING.has(last) && before !== null) ||
      (ANDS.has(last) && before !== undefined && typeof before !== 'string');
    if (!isTie) return;
    out.pop();
  }
}

function readPieces(passage: Passage): Piece[] {
  const words = spokenWords(passage);
  const bodies = findBodies(passage.quote, words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const pieces: Piece[] = [];
  let next = 0;
  for (let at = 0; at < words.length;) {
    const start = words[at]?.start ?? 0;
    while ((bodies[next]?.end ?? Infinity) <= start) next += 1;
    const body = bodies[next];
    let end = at;
    if (body && start >= body.start) while (end < words.length && (words[end]?.end ?? 0) <= body.end) end += 1;
    if (body && end > at) pieces.push(isGround(words.slice(at, end)) ? null : [body]);
    else {
      const one = readPiece(words, at);
      pieces.push(one.piece);
      end = one.end;
    }
    at = end;
  }
  return pieces;
}

interface PlacedBody extends NamedBody {
  readonly start: number;
  readonly end: number;
}

/** The bodies named in a part of a quote, those of a list to its end ("các Sở, UBND xã và đơn vị liên quan"); whom the plan is for are none. */
function findBodies(quote: string, from: number, to: number): PlacedBody[] {
  const tokens = tokenize(quote.slice(from, to), loadLexicon());
  const found: UnitMention[] = [];
  for (const mention of findUnits(tokens)) {
    if (mention.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(...(parseUnitList(tokens, mention.start)?.units ?? [mention]));
  }
  return found
    .filter(({ name, collective }) => !(collective && isPublic(name)))
    .map(({ name, head, collective, start, end }) => ({
      ...describeName(name, name, null),
      head,
      collective,
      start: start + from,
      end: end + from,
    }));
}

/** The words of what is to be done, from the cell of its row where it has one, without its times and what points to an annex; offsets in the quote. */
function spokenWords({ task, quote, words: kept }: Passage): Word[] {
  if (!task) {
    const all = readWords(quote);
    return all.slice(all.length - kept.length);
  }
  const start = Math.max(0, quote.indexOf(task.action));
  const end = quote.startsWith(task.action, start) ? start + task.action.length : quote.length;
  const annexes = [...quote.matchAll(ANNEX)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const words = readWords(quote, start, end)
    .filter((word) => !annexes.some((span) => word.start >= span.start && word.end <= span.end))
    .map((word) => ({ ...word, start: word.start + task.span.start, end: word.end + task.span.start }));
  return withoutTimes(task, words).map((word) => ({
    ...word,
    start: word.start - task.span.start,
    end: word.end - task.span.start,
  }));
}

/** "(danh mục chi tiết tại Phụ lục II)", "(có biểu mẫu kèm theo)": of the paper it stands in. */
const ANNEX = /\([^()]{0,80}(?:[Pp]hụ lục|kèm theo)[^()]{0,80}\)/gu;

const GROUND = ['trên địa bàn', 'địa bàn', 'địa phương'].map((phrase) => foldPhrase(phrase).split(' '));
const THIS = foldPhrase('này');
const TYPES = new Set(DOCUMENT_TYPES.flatMap(({ name, otherNames }) => [name, ...otherNames].map(foldPhrase)));
const LONGEST_TYPE = 4;
/** "Kế hoạch này", "Công điện này". */
const THIS_PAPER = '#này';

function readPiece(words: readonly Word[], at: number): { readonly piece: Piece; readonly end: number } {
  const word = words[at];
  if (!word || word.kind !== 'word') return { piece: null, end: at + 1 };
  const ground = GROUND.find((phrase) => phrase.every((key, index) => words[at + index]?.key === key));
  if (ground) return { piece: null, end: at + ground.length };
  for (let length = LONGEST_TYPE; length > 0; length -= 1) {
    if (words[at + length]?.key !== THIS) continue;
    const type = words.slice(at, at + length).map(({ key }) => key);
    if (TYPES.has(type.join(' '))) return { piece: THIS_PAPER, end: at + length + 1 };
  }
  return { piece: word.key, end: at + 1 };
}

/** "Các xã, phường", "các địa phương": where the work is done, whoever governs there. */
function isGround(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length;) {
    const { piece, end } = readPiece(words, at);
    if (typeof piece === 'string' && !DETERMINERS.has(piece) && !PLACING.has(piece) && !ANDS.has(piece)) return false;
    at = end;
  }
  return true;
}

const phrasesOf = (line: string): string[][] => splitLine(line).map((phrase) => foldPhrase(phrase).split(' '));
/** By which work is given to those who are to do it. */
const GIVING = [...phrasesOf(CLAUSE_WORDS.asking), ...phrasesOf('chỉ đạo | có trách nhiệm | có nhiệm vụ')].sort(
  (a, b) => b.length - a.length,
);
const [LEADING = '', LED = ''] = foldPhrase('chủ trì').split(' ');
const HELPING = phrasesOf('phối hợp')[0] ?? [];
const WITH = foldPhrase('với');

/** "Đề nghị Sở A chủ trì, phối hợp với B …", "Phòng C …", "Chỉ đạo …": to whom it is given and who is in charge. */
function withoutAddressee(said: readonly Said[]): Said[] {
  const begins = (phrase: readonly string[], at: number): boolean =>
    phrase.every((key, index) => said[at + index] === key);
  let [at, isNamed] = [0, false];
  for (;;) {
    const piece = said[at];
    const giving = GIVING.find((phrase) => begins(phrase, at));
    if (piece !== undefined && typeof piece !== 'string') [at, isNamed] = [at + 1, true];
    else if (begins([LEADING, LED], at)) {
      at += 2;
      if (begins([...HELPING, WITH], at) && typeof said[at + 3] === 'object') at += 3;
    } else if (isNamed && begins(HELPING, at) && said[at + HELPING.length] !== WITH) at += HELPING.length;
    else if (giving) at += giving.length;
    else return said.slice(at);
  }
}
