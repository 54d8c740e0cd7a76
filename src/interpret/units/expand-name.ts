import { foldBlanks } from '../../document/trim.ts';
import { abbreviationKey } from '../../lexicon/words/abbreviations.ts';
import { expandAbbreviation } from '../../lexicon/lexicon.ts';
import { keysOf } from '../../lexicon/words/word-trie.ts';
import { matchHead } from '../../annotate/units/lookup.ts';
import { GAP, SHAPE, type TokenTable } from '../../annotate/tokens.ts';
import { foldWord } from '../../document/fold.ts';
import { isCapitalCode } from '../../document/text-boundary.ts';

interface ShortPiece {
  readonly end: number;
  readonly long: string;
}

const MAX_PIECES = 6;
const AND = foldWord('và');
const PARTY_SEATS = keysOf('huyện | tỉnh | thành | đảng | quận | thị | hđnd | hội | ubnd | ub | cấp');

/** The name with every known short form written out; `own`, the document's definitions, come first. */
export function expandName(tokens: TokenTable, own: ReadonlyMap<string, string>): string {
  const name = tokens.text;
  if (!tokens.keys.some((_key, at) => isShort(tokens, at))) return closeUp(name);
  let out = '';
  let from = 0;
  let afterHead = false;
  for (let at = 0; at < tokens.count;) {
    const piece: ShortPiece | null = isShort(tokens, at) ? longestShort(tokens, at, own, afterHead) : null;
    const end: number = piece?.end ?? at + 1;
    const start = tokens.starts[at] ?? 0;
    if (piece) {
      out += name.slice(from, start) + piece.long;
      from = tokens.ends[end - 1] ?? start;
    }
    afterHead = endsHead(tokens, at, end) || (afterHead && tokens.gaps[end - 1] !== GAP.blank);
    at = end;
  }
  return closeUp(out + name.slice(from));
}

/** Single blanks, and no full stop behind a short form: "TP. Vinh". */
function closeUp(name: string): string {
  const open = name.includes('.') ? name.replace(/\.\s(?=\p{L})/gu, ' ') : name;
  return foldBlanks(open);
}

function isShort(tokens: TokenTable, at: number): boolean {
  const shape = tokens.shapes[at];
  if (shape === SHAPE.upper) return true;
  if (shape !== SHAPE.capital) return false;
  return isCapitalCode(tokens.text.charCodeAt((tokens.ends[at] ?? 0) - 1));
}

function longestShort(
  tokens: TokenTable,
  at: number,
  own: ReadonlyMap<string, string>,
  afterHead: boolean,
): ShortPiece | null {
  let key = '';
  let best: ShortPiece | null = null;
  for (let index = at; index < Math.min(tokens.count, at + MAX_PIECES); index += 1) {
    if (tokens.keys[index] === AND) {
      if (best && isBody(tokens, at) && isBody(tokens, index + 1)) break;
      continue;
    }
    key += abbreviationKey(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
    const long =
      capitalize(own.get(key), afterHead) ??
      seatOf(tokens, at, index, key) ??
      expandAbbreviation(tokens.lexicon, key, afterHead);
    if (long !== undefined) best = { end: index + 1, long };
    if (tokens.gaps[index] === GAP.hard || tokens.gaps[index] === GAP.semicolon) break;
    if (!isShort(tokens, index + 1) && tokens.keys[index + 1] !== AND) break;
  }
  return best;
}

/** "HĐND và UBND" are two short forms, "VH, TT và TT" is one. */
function isBody(tokens: TokenTable, at: number): boolean {
  const short = abbreviationKey(tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0));
  return short === 'UBND' || short === 'HĐND' || short === 'MTTQ' || short === 'UBMTTQ';
}

/** After a head a field begins with a capital, also where the document defined it in small letters. */
function capitalize(long: string | undefined, afterHead: boolean): string | undefined {
  return long !== undefined && afterHead ? long.slice(0, 1).toUpperCase() + long.slice(1) : long;
}

/** "TT" is Thường trực before a seat of power, else Trung tâm; "TP" before a name is thành phố; "CT" alone is Chủ tịch. */
function seatOf(tokens: TokenTable, at: number, index: number, key: string): string | undefined {
  if (at !== index) return undefined;
  const next = tokens.keys[index + 1] ?? '';
  if (key === 'TT' && at === 0) return PARTY_SEATS.has(next) ? 'Thường trực' : next === '' ? undefined : 'Trung tâm';
  if (key === 'CT' && at === 0) return 'Chủ tịch';
  if (key === 'TP' && at > 0 && next !== '' && tokens.shapes[index + 1] === SHAPE.capital) return 'thành phố';
  return undefined;
}

function endsHead(tokens: TokenTable, at: number, end: number): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const head = matchHead(tokens, from);
    if (head?.end === end && (head.entry.department ?? head.entry.noun)) return true;
  }
  return false;
}
