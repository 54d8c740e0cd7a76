import { foldPhrase, foldWord } from '../../../document/fold.ts';
import type { UnitHead } from '../../../lexicon/units/unit-heads.ts';
import { TIGHT_SETS } from '../../../lexicon/units/unit-words.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { AND, matchHead, matchPhrase, nextInRow, unitLookup, type HeadEntry } from '../lookup.ts';
import { scanFieldName } from './scan-name.ts';
import { scanFurtherNames, scanLevelWord } from '../places/scan-place.ts';
import { scanNounQualifiers } from './scan-qualifiers.ts';
import { overAll, scanEnd, unitOf, type HeadSite, type ScannedUnit } from './scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

const ORGANIZE = foldPhrase('tổ chức');
const INDIVIDUAL = foldPhrase('cá nhân');
/** Kinds of bodies of which anything may be told apart by what stands behind them. */
const OPEN_SET = keysOf('cơ quan | đơn vị | tổ chức | cá nhân | doanh nghiệp');
/** "các sở, ban, ngành" + "và cơ quan, đơn vị có liên quan", "và chính quyền địa phương": two names. */
const BRANCHES = keysOf('sở | ban | ngành | bộ | phòng | ban ngành');
const GENERAL = keysOf('cơ quan | đơn vị | tổ chức | chính quyền');
const MAX_GROUP = 12;

/** Common nouns under one determiner or in a fixed set: "các cơ quan, đơn vị, địa phương", "sở, ban, ngành". */
export function scanNounGroup(site: HeadSite, apart: boolean): (ScannedUnit & { count: number }) | null {
  const { tokens, at, plural } = site;
  const members: string[] = [];
  let end = at;
  let first: HeadEntry | null = null;
  let firstEnd = at;
  for (let index = at; members.length < MAX_GROUP;) {
    const match = matchNoun(tokens, index, members.length === 0 && plural);
    if (!match) break;
    if (members.length > 0 && (!joins(members, match.entry.key, plural) || isNamed(tokens, at, index, match.end)))
      break;
    const isApart = members.length > 0 && tokens.keys[index - 1] === AND && GENERAL.has(match.entry.key);
    if (isApart && members.every((key) => BRANCHES.has(key))) break;
    first ??= match.entry;
    members.push(match.entry.key);
    end = overKinds(tokens, match);
    if (members.length === 1) firstEnd = end;
    const next = apart ? -1 : nextMember(tokens, end);
    if (next < 0) break;
    index = next;
  }
  const noun = first?.noun ?? first?.body;
  if (!noun) return null;
  const narrowed = scanNounQualifiers(tokens, end, (index) => scanEnd(site, index));
  const qualified =
    plural && noun.level !== null && noun.level !== 'subcommune' && narrowed > end
      ? scanFurtherNames(tokens, narrowed)
      : plural && tokens.gaps[narrowed - 1] === GAP.comma
        ? scanFurtherNouns(site, members, narrowed, narrowed > end)
        : narrowed;
  const collective = plural || members.length > 1;
  if (!collective && qualified === end && isWordOnly(site, first)) return null;
  const weak = !plural && ((noun.weak && qualified === firstEnd) || isPlaceAlone(noun, members.length));
  return { ...unitOf(at, qualified, noun.phrase, 'noun-group', { collective, weak }), count: members.length };
}

/** "các trường" + ", Trạm Y tế xã": a noun of several words with a capital and the level it is of, behind one in small letters, is one body. */
function isNamed(tokens: TokenTable, first: number, at: number, end: number): boolean {
  const isCapital = tokens.shapes[at] === SHAPE.capital && tokens.shapes[first] === SHAPE.lower;
  return isCapital && end > at + 1 && scanLevelWord(tokens, end) > end;
}

/**
 * "các cơ quan quản lý nhà nước" + ", tổ chức, cá nhân liên quan", "các doanh nghiệp viễn thông" + ", doanh nghiệp bưu chính",
 * "các cơ sở giáo dục đại học" + ", cơ sở giáo dục nghề nghiệp, doanh nghiệp và tổ chức liên quan": one plural over all.
 */
function scanFurtherNouns(site: HeadSite, members: readonly string[], from: number, isNarrowed: boolean): number {
  const { tokens } = site;
  let end = from;
  const isOpen = members.every((key) => OPEN_SET.has(key));
  let isRepeated = false;
  const joinsOn = (key: string): boolean =>
    (isOpen && (key === INDIVIDUAL || key === ORGANIZE || (isNarrowed && OPEN_SET.has(key)))) ||
    ((isOpen || isNarrowed) && members.includes(key)) ||
    (isRepeated && OPEN_SET.has(key));
  for (let next = nextMember(tokens, end); next > 0; next = nextMember(tokens, end)) {
    if (tokens.keys[next - 1] === AND && !isRepeated) break;
    const match = matchNoun(tokens, next, false);
    if (!match || !joinsOn(match.entry.key)) break;
    isRepeated ||= isNarrowed && members.includes(match.entry.key);
    end = scanNounQualifiers(tokens, match.end, (index) => scanEnd(site, index));
  }
  return end;
}

const SCHOOL = foldWord('trường');

/** "các trường đại học" + ", cao đẳng", "trường mầm non" + " và tiểu học": further kinds under one "trường". */
function overKinds(tokens: TokenTable, { entry, end }: { entry: HeadEntry; end: number }): number {
  if (!entry.key.startsWith(`${SCHOOL} `)) return end;
  return overAll(end, Infinity, (last) => {
    const next = nextMember(tokens, last);
    const after = next > 0 ? matchPhrase(unitLookup(tokens).schoolKinds, tokens, next) : next;
    return after === next ? last : after;
  });
}

/** "báo cáo trung tâm", "bản nhận xét", "trước khi huyện quyết định": one small word that is no body by itself. */
function isWordOnly(site: HeadSite, first: HeadEntry | null): boolean {
  if (first?.key === HAMLET) return true;
  return !site.capital && (first?.department !== undefined || first?.noun?.level != null);
}

const HAMLET = foldWord('bản');
const GRADE = foldWord('cấp');

/** "Xã Tân Lập", "Cấp tỉnh": a place or a level, not a body. */
function isPlaceAlone(noun: UnitHead, members: number): boolean {
  return members === 1 && (foldPhrase(noun.phrase) === GRADE || (noun.level !== null && noun.level !== 'subcommune'));
}

function joins(members: readonly string[], key: string, plural: boolean): boolean {
  if (plural) return true;
  return TIGHT_SETS.some((set) => set.has(key) && members.every((member) => set.has(member)));
}

/** Written behind another noun with nothing between: "các cơ quan đơn vị", "các sở ngành", "các thôn xóm". */
const GLUED = keysOf('đơn vị | ngành | ban ngành | đoàn thể | xóm | bản');

/** Index of the noun after ",", "/", "-" or "và"; -1 where the group ends. A noun with its own "các" is another unit. */
function nextMember(tokens: TokenTable, end: number): number {
  const next = nextInRow(tokens, end);
  if (next >= 0) return next;
  const gap = tokens.gaps[end - 1];
  if (gap === GAP.blank && GLUED.has(matchHead(tokens, end)?.entry.key ?? '')) return end;
  return gap === GAP.slash || gap === GAP.dash ? end : -1;
}

function matchNoun(tokens: TokenTable, at: number, opened: boolean): { entry: HeadEntry; end: number } | null {
  const match = matchHead(tokens, at);
  if (!match) return null;
  const { key, department, body } = match.entry;
  const isNoun = opened || BODY_NOUNS.has(key) || (tokens.shapes[at] === SHAPE.lower && PARTY_NOUNS.has(key));
  const noun = match.entry.noun ?? (department?.noun ? department : undefined) ?? (isNoun ? body : undefined);
  if (!noun) return null;
  if (match.entry.key === ORGANIZE && !opened && isVerbOrganize(tokens, at, match.end)) return null;
  if (match.entry.department && tokens.shapes[at] === SHAPE.capital && scanFieldName(tokens, match.end) > match.end)
    return null;
  return match.entry.noun === noun ? match : { entry: { ...match.entry, noun }, end: match.end };
}

/** "các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương": committees in small letters under one plural. */
export const PARTY_NOUNS: ReadonlySet<string> = keysOf(
  'tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | xã ủy | phường ủy | đảng ủy',
);

/** Bodies that are common nouns as well ("cấp ủy, chính quyền"). */
export const BODY_NOUNS: ReadonlySet<string> = keysOf(
  'chi bộ | đảng bộ | cấp ủy | chính quyền | mặt trận | chi đoàn | công đoàn | nhà trường',
);

const AFTER_NOUN_ORGANIZE = keysOf(
  'liên | có | khác | chính | ct | ctxh | xã | và | đoàn | kinh | tôn | đảng | hội | trong | tín | phi | quốc | khoa | được | thuộc | trực | cá | chủ | phối | trên | hoặc | quần | nghề | của | cơ | phải | cần | nào | khi',
);

/** What is organised, though it begins like a kind of organisation: "tổ chức hội nghị" beside "tổ chức hội". */
const EVENTS = trieOf(
  'hội nghị | hội thi | hội thảo | hội thao | hội diễn | hội chợ | hội trại | hội họp | liên hoan | kinh doanh | trực tuyến | trực tiếp | trực ban | chủ đề | đoàn công tác | đoàn kiểm tra | đoàn giám sát',
);

/** "tổ chức" is a verb where it governs something: "các cơ quan liên quan, tổ chức các hoạt động". */
function isVerbOrganize(tokens: TokenTable, at: number, end: number): boolean {
  if (end !== at + 2) return false;
  if (tokens.gaps[end - 1] !== GAP.blank) return false;
  if (matchPhrase(EVENTS, tokens, end) > end) return true;
  return !AFTER_NOUN_ORGANIZE.has(tokens.keys[end] ?? '');
}
