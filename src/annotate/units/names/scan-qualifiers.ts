import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { TRADE_ADJUNCTS, VERBAL_ADJUNCTS } from '../../../lexicon/units/unit-words.ts';
import { matchHead, matchPhrase, pairAt, unitLookup } from '../lookup.ts';
import { scanPlace, scanProperName } from '../places/scan-place.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';
import { overAll } from './scanned-unit.ts';

/** "trên địa bàn huyện Bắc Sơn", "thuộc Sở": words after which a place or a unit belongs to the name. */
const LOCATORS = trieOf(
  'trên địa bàn | trên địa bàn toàn | đóng trên địa bàn | đóng chân trên địa bàn | đứng chân trên địa bàn | đóng quân trên địa bàn | đóng quân tại địa bàn | đứng chân tại địa bàn | trong toàn | trong | ở | toàn | hoạt động trên địa bàn | của | trong và ngoài | tại',
);
const BELONGING = trieOf(
  'thuộc | trực thuộc | thuộc và trực thuộc | thuộc phạm vi quản lý của | thuộc quyền quản lý của | của',
);
const COORDINATION = keysOf('phối hợp | chủ trì');
const AFTER_COORDINATION = keysOf('hoàn | có | chịu | chủ | khác');
const AFTER_VERBAL = keysOf('có | khác | liên | trực | thuộc | nhà');
/** At the end of a phrase only: "gửi Sở, ngành trực tiếp quản lý" beside "các xã trực tiếp quản lý hồ sơ". */
const DIRECTLY = trieOf('trực tiếp quản lý | chủ quản | phụ trách lĩnh vực');
const THIS = foldWord('này');
const TOLD_ABOVE = foldPhrase('nêu trên');
const OF = foldWord('của');
const MAX_CLAUSE_WORDS = 24;

/** Reads one whole unit at a word; given by the parser, since qualifiers may hold units and units have qualifiers. */
export type ScanUnit = (at: number) => number;

/** What narrows a named unit: its place, "Việt Nam", "Trung ương", "số 2". */
export function scanNamedQualifiers(tokens: TokenTable, at: number, proper = true): number {
  return overAll(at, 4, (end) => (tokens.gaps[end - 1] === GAP.blank ? scanNamedQualifier(tokens, end, proper) : end));
}

/** With "cấp trên trực tiếp của tổ chức cơ sở đảng" (Điều lệ Đảng): whose superior it is. */
const COUNTRY = trieOf(
  'Việt Nam | VN | Trung ương | TW | T.Ư | Nhà nước | Quốc gia | toàn quốc | khu vực | cấp trên trực tiếp | cấp trên trực tiếp của tổ chức cơ sở đảng | cấp trên cơ sở | tối cao | cấp cao | các cấp | cùng cấp | cửa khẩu | cửa khẩu quốc tế | cửa khẩu cảng | nhà trường',
);

function scanNamedQualifier(tokens: TokenTable, at: number, proper: boolean): number {
  const place = scanPlace(tokens, at);
  if (place > at) return place;
  if (tokens.keys[at] === OF && tokens.gaps[at] === GAP.blank) {
    const owner = scanPlace(tokens, at + 1);
    return owner > at + 1 ? owner : at;
  }
  const country = matchPhrase(COUNTRY, tokens, at);
  if (country > at) return country;
  if (tokens.shapes[at] === SHAPE.number && tokens.gaps[at - 1] === GAP.blank) return at + 1;
  if (tokens.keys[at] === foldWord('số') && tokens.shapes[at + 1] === SHAPE.number) return at + 2;
  return proper ? scanProperName(tokens, at) : at;
}

/** What narrows common nouns: "(có) liên quan", "trực thuộc", "trên địa bàn …", "thuộc …", "được giao …". */
export function scanNounQualifiers(tokens: TokenTable, at: number, scanUnit: ScanUnit): number {
  return overAll(at, 6, (end) => {
    const gap = tokens.gaps[end - 1];
    return gap === GAP.blank || gap === GAP.dash ? scanNounQualifier(tokens, end, scanUnit) : end;
  });
}

function scanNounQualifier(tokens: TokenTable, at: number, scanUnit: ScanUnit): number {
  const lookup = unitLookup(tokens);
  const place = scanPlace(tokens, at);
  if (place > at) return Math.max(place, matchPhrase(lookup.adjuncts, tokens, at));
  const belonging = matchPhrase(BELONGING, tokens, at);
  if (belonging > at && tokens.gaps[belonging - 1] === GAP.blank) {
    const owner = scanUnit(belonging);
    if (owner > belonging) return owner;
    const where = scanPlace(tokens, belonging);
    if (where > belonging) return where;
  }
  const locator = matchPhrase(LOCATORS, tokens, at);
  if (locator > at && matchPhrase(lookup.adjuncts, tokens, at) <= locator) {
    const where = tokens.gaps[locator - 1] === GAP.blank ? scanPlace(tokens, locator) : locator;
    if (where > locator) return where;
    if (locator - at >= 3) return locator;
  }
  const clause = Math.max(scanClause(tokens, at), matchPhrase(lookup.restrictive, tokens, at));
  if (clause > at) return clause;
  const direct = matchPhrase(DIRECTLY, tokens, at);
  if (direct > at && (tokens.gaps[direct - 1] !== GAP.blank || direct >= tokens.count)) return direct;
  const coordination = scanCoordinationAdjunct(tokens, at);
  if (coordination > at) return coordination;
  const adjunct = matchPhrase(lookup.adjuncts, tokens, at);
  if (adjunct > at && !governs(tokens, at, adjunct)) return adjunct;
  const programme = scanProgramme(tokens, at);
  if (programme > at) return programme;
  if (tokens.shapes[at] !== SHAPE.lower)
    return matchHead(tokens, at)?.entry.body ? scanUnit(at) : scanProperName(tokens, at);
  return at;
}

/** "các cơ quan phối hợp hoàn thành …": an adjunct only where no object or verb of its own follows. */
function scanCoordinationAdjunct(tokens: TokenTable, at: number): number {
  if (tokens.gaps[at] !== GAP.blank || !COORDINATION.has(pairAt(tokens, at))) return at;
  const end = at + 2;
  return tokens.gaps[end - 1] === GAP.blank && AFTER_COORDINATION.has(tokens.keys[end] ?? '') ? end : at;
}

const MANAGING = trieOf('quản lý | chủ trì quản lý');
const PROGRAMME = trieOf('chương trình | dự án');

/** "các ban quản lý KKT", "các cơ quan chủ trì quản lý 02 Chương trình MTQG": managing what is named by its letters. */
function scanProgramme(tokens: TokenTable, at: number): number {
  const from = matchPhrase(MANAGING, tokens, at);
  if (from === at) return at;
  const counted = tokens.shapes[from] === SHAPE.number ? from + 1 : from;
  const name = matchPhrase(PROGRAMME, tokens, counted);
  return tokens.shapes[name] === SHAPE.upper ? name + 1 : at;
}

/** A verb as well as an adjunct, and here the verb: it ends the phrase or has something to govern. */
function governs(tokens: TokenTable, at: number, end: number): boolean {
  const key = tokens.keys.slice(at, end).join(' ');
  const isTrade = TRADE_ADJUNCTS.has(key);
  if (!isTrade && !VERBAL_ADJUNCTS.has(key)) return false;
  if (tokens.gaps[end - 1] !== GAP.blank || end >= tokens.count) return !isTrade;
  if (AFTER_VERBAL.has(tokens.keys[end] ?? '')) return false;
  return matchPhrase(LOCATORS, tokens, end) === end && scanPlace(tokens, end) === end;
}

/** "được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này": a clause in a closed vocabulary. */
function scanClause(tokens: TokenTable, at: number): number {
  const lookup = unitLookup(tokens);
  let end = matchPhrase(lookup.clauseOpeners, tokens, at);
  if (end === at) return at;
  const opened = end;
  while (end - at < MAX_CLAUSE_WORDS && tokens.gaps[end - 1] === GAP.blank) {
    const next = matchPhrase(lookup.clauseWords, tokens, end);
    if (next === end) break;
    end = next;
    if (tokens.keys[end - 1] === THIS || pairAt(tokens, end - 2) === TOLD_ABOVE) break;
  }
  return end > opened ? end : at;
}
