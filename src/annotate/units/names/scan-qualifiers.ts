import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { PLURAL_WORDS, TRADE_ADJUNCTS, VERBAL_ADJUNCTS } from '../../../lexicon/units/unit-words.ts';
import { OF, matchHead, matchPhrase, matchStop, nextInRow, pairAt, unitLookup } from '../lookup.ts';
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
  // "Đoàn Thanh niên" + "trường": with its kind and name it is a body of its own
  if (tokens.keys[at] === SCHOOL && isFollowed(tokens, at + 1)) return at + 1;
  const where = scanWhere(tokens, at);
  if (where > at) return where;
  if (tokens.keys[at] === NUMBER && tokens.shapes[at + 1] === SHAPE.number) return at + 2;
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
  const told = Math.max(scanWhere(tokens, at), scanMatter(tokens, at, scanUnit), scanManaged(tokens, at, scanUnit));
  if (told > at) return told;
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
  const adjunct = scanAdjunct(tokens, at);
  if (adjunct > at) return overAll(adjunct, Infinity, (end) => scanFurtherAdjunct(tokens, end));
  const managed = isOfOne(tokens, at) ? matchPhrase(OFFICE_WORK, tokens, at) : at;
  const object = managed > at && tokens.gaps[managed - 1] === GAP.blank ? overPlainWords(tokens, managed) : managed;
  if (object > managed && object - managed <= MAX_OBJECT_WORDS && isFollowed(tokens, object)) return object;
  const programme = scanProgramme(tokens, at);
  if (programme > at) return programme;
  if (tokens.shapes[at] !== SHAPE.lower) return isOwner(tokens, at) ? scanUnit(at) : scanProperName(tokens, at);
  return at;
}

function scanAdjunct(tokens: TokenTable, at: number): number {
  const end = matchPhrase(unitLookup(tokens).adjuncts, tokens, at);
  return end > at && !governs(tokens, at, end) ? end : at;
}

/** "các cơ quan báo chí" + ", truyền thông", "các cơ sở giáo dục mầm non" + " và giáo dục phổ thông": more of what narrows one name. */
function scanFurtherAdjunct(tokens: TokenTable, end: number): number {
  const next = nextInRow(tokens, end);
  if (tokens.shapes[next] !== SHAPE.lower) return end;
  const more = scanAdjunct(tokens, next);
  // "công an", "địa phương" are bodies themselves; "cấp cơ bản" is none
  return more > (matchHead(tokens, next)?.end ?? next) ? more : end;
}

/** "cơ quan thường trực" + "Ban Chỉ đạo": a body, or a committee. */
function isOwner(tokens: TokenTable, at: number): boolean {
  const entry = matchHead(tokens, at)?.entry;
  return entry?.body !== undefined || entry?.department?.bare === true;
}

/** "các cơ quan phối hợp hoàn thành …": an adjunct only where no object or verb of its own follows. */
function scanCoordinationAdjunct(tokens: TokenTable, at: number): number {
  if (tokens.gaps[at] !== GAP.blank || !COORDINATION.has(pairAt(tokens, at))) return at;
  const end = at + 2;
  return tokens.gaps[end - 1] === GAP.blank && AFTER_COORDINATION.has(tokens.keys[end] ?? '') ? end : at;
}

const SCHOOL = foldWord('trường');
const WHERE = foldWord('nơi');
const ABOUT = foldWord('về');
const MAX_WHERE_WORDS = 12;
const MAX_MATTER_WORDS = 6;
/** Of such a clause that names nobody: they stand in the place of its verb, or before it. */
const BEFORE_VERB = trieOf(
  'có | được | đang | đã | đến | bị | xảy ra | phát sinh | phát hành | diễn ra | cư trú | thường trú | tạm trú | sinh sống | công tác | học tập',
);
/** Behind its verb: "chuyển đến"; behind what is there: "tuyến đường" + "đi qua". */
const AFTER_VERB = trieOf('đến | đi | qua');
const PASSING = keysOf('đi qua | chạy qua');
const ACTIVITY = foldPhrase('hoạt động');
const REPORTED = keysOf('kết | tình | việc | nội | tiến | các | những');
const WORK = foldPhrase('công tác');
const STATE = foldPhrase('nhà nước');
const MANAGE = foldPhrase('quản lý');
const IN = foldWord('ở');

/** Index after the words from `at` on with which no sentence goes on. */
function overPlainWords(tokens: TokenTable, at: number): number {
  let end = at;
  const limit = Math.min(tokens.count, at + MAX_WHERE_WORDS);
  while (end < limit && tokens.gaps[end - 1] === GAP.blank && matchStop(tokens, end) === end) end += 1;
  return end;
}

/**
 * "Sở Nội vụ" + "nơi doanh nghiệp đặt trụ sở chính", "Ủy ban nhân dân xã" + "nơi có tuyến đường": what is there tells which body is meant,
 * in a clause with one verb.
 */
function scanWhere(tokens: TokenTable, at: number): number {
  if (tokens.keys[at] !== WHERE || tokens.gaps[at] !== GAP.blank) return at;
  const { verbs } = unitLookup(tokens);
  const isBare = matchPhrase(BEFORE_VERB, tokens, at + 1) > at + 1;
  const verb = overAll(isBare ? at + 1 : overPlainWords(tokens, at + 1), 3, (word) =>
    matchPhrase(BEFORE_VERB, tokens, word),
  );
  const acted = matchPhrase(AFTER_VERB, tokens, matchPhrase(verbs, tokens, verb));
  let end = overPlainWords(tokens, acted);
  if (PASSING.has(pairAt(tokens, end - 1))) end += 1;
  // "đến hoạt động" + "cho thuê lại lao động"
  if (pairAt(tokens, end - 2) === ACTIVITY) end = overPlainWords(tokens, matchPhrase(verbs, tokens, end));
  return end > at + 1 && end - at <= MAX_WHERE_WORDS ? end : at;
}

/** "cơ quan chuyên môn" + "về lao động thuộc Ủy ban nhân dân cấp tỉnh": the matter of a body, closed by whose body it is; else it is what is said. */
function scanMatter(tokens: TokenTable, at: number, scanUnit: ScanUnit): number {
  if (tokens.keys[at] !== ABOUT || REPORTED.has(tokens.keys[at + 1] ?? '')) return at;
  // "cơ quan quản lý nhà nước" + "về lao động" needs no more
  if (pairAt(tokens, at - 2) === STATE && pairAt(tokens, at - 4) === MANAGE) {
    const end = overPlainWords(tokens, at + 1);
    if (end > at + 1 && end - at <= MAX_MATTER_WORDS) return end;
  }
  // "về" + "xây dựng thuộc …"
  const from = Math.max(at + 1, matchPhrase(unitLookup(tokens).verbs, tokens, at + 1));
  for (let index = from; index - at <= MAX_MATTER_WORDS && tokens.gaps[index - 1] === GAP.blank; index += 1) {
    const belonging = tokens.keys[index] === IN ? index + 1 : matchPhrase(BELONGING, tokens, index);
    const owner = belonging > index ? scanUnit(belonging) : belonging;
    if (owner > belonging) return owner;
    // "công tác" + "tổ chức"
    if (matchStop(tokens, index) > index && pairAt(tokens, index - 2) !== WORK) return at;
  }
  return at;
}

const BY = foldWord('do');
const MANAGED = trieOf(
  'quản lý | trực tiếp quản lý | thành lập | quyết định thành lập | làm chủ sở hữu | làm chủ đầu tư | cấp phép',
);

/** "các đơn vị sự nghiệp" + "do thành phố Hà Nội quản lý": whose they are, with its verb. */
function scanManaged(tokens: TokenTable, at: number, scanUnit: ScanUnit): number {
  if (tokens.keys[at] !== BY || tokens.gaps[at] !== GAP.blank) return at;
  const owner = Math.max(scanUnit(at + 1), scanPlace(tokens, at + 1));
  const end = owner > at + 1 && tokens.gaps[owner - 1] === GAP.blank ? matchPhrase(MANAGED, tokens, owner) : owner;
  return end > owner ? end : at;
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
  if (isOfOne(tokens, at) && isFollowed(tokens, end)) return false;
  if (tokens.gaps[end - 1] !== GAP.blank || end >= tokens.count) return !isTrade;
  if (AFTER_VERBAL.has(tokens.keys[end] ?? '')) return false;
  return matchPhrase(LOCATORS, tokens, end) === end && scanPlace(tokens, end) === end;
}

const OFFICE = foldPhrase('cơ quan');
/** "số 2", "một số". */
const NUMBER = foldWord('số');

/** What one office does, so that it is told by that: "cơ quan quản lý thị trường", "cơ quan đăng ký kinh doanh". */
const OFFICE_WORK = trieOf('quản lý | đăng ký | cấp phép | điều tra');
const MAX_OBJECT_WORDS = 4;

/** "cơ quan" + "thanh tra", not of many: one office that nothing tells apart is none. */
function isOfOne(tokens: TokenTable, at: number): boolean {
  const before = tokens.keys[at - 3] ?? '';
  return pairAt(tokens, at - 2) === OFFICE && !PLURAL_WORDS.has(before) && before !== NUMBER;
}

/** The predicate, another name or nothing follows. */
function isFollowed(tokens: TokenTable, at: number): boolean {
  if (at >= tokens.count) return true;
  const stop = matchStop(tokens, at);
  return tokens.gaps[at - 1] === GAP.blank ? stop > at : stop === at;
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
