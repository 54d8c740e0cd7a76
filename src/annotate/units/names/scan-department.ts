import { foldPhrase, foldWord } from '../../../document/fold.ts';
import type { UnitHead } from '../../../lexicon/units/unit-heads.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { OF, AND, matchField, matchHead, matchPhrase, unitLookup, type HeadEntry } from '../lookup.ts';
import { scanFieldName } from './scan-name.ts';
import { isPluralPlace, scanBranch, scanOwner } from './scan-owner.ts';
import { scanLevelWord } from '../places/scan-place.ts';
import { scanNamedQualifiers } from './scan-qualifiers.ts';
import { scanEnd, unitOf, type HeadSite, type ScannedUnit } from './scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

/** "Sở" + "Tài chính", "Ban Chỉ đạo" + "35" + "phường", "Trung tâm" + "Y tế" + "huyện": a head, its field, its place. */
export function scanDepartment(site: HeadSite): ScannedUnit | null {
  const { tokens, at, headEnd, entry } = site;
  const head = entry.department;
  if (!head || isRoom(site)) return null;
  const named = Math.max(scanFieldName(tokens, headEnd), scanPurpose(tokens, headEnd, entry), scanTradeName(site));
  const ownedInstead = head.owned && matchField(tokens, headEnd) === headEnd && scanOwner(site, headEnd) > named;
  if (named === headEnd || ownedInstead) return scanBareDepartment(site, head);
  if (!looksLikeName(site, named)) return null;
  let end = scanManaged(site, scanBranch(site, scanNamedQualifiers(tokens, named, head.level !== 'central')));
  if (head.owned && (tokens.gaps[end - 1] === GAP.blank || tokens.gaps[end - 1] === GAP.dash))
    end = scanOwner(site, end);
  const collective = site.plural || isPluralPlace(tokens, named, end);
  return unitOf(at, end, head.phrase, 'department', { collective, elidable: head.elidable });
}

const ROOM = foldWord('phòng');

/** "Phòng 209": a room has a number of three digits, no department has. */
function isRoom({ tokens, headEnd, entry }: HeadSite): boolean {
  return entry.key === ROOM && tokens.gaps[headEnd - 1] === GAP.blank && /^\d{3}$/u.test(tokens.keys[headEnd] ?? '');
}

const MANAGERS = keysOf('Ban Quản lý | BQL | Ban');
const MANAGED = trieOf('các khu | khu | các cụm | các dự án | các di tích | rừng');

const WORKS = trieOf('công trình | các công trình');

/** "Ban Quản lý Khu kinh tế Dung Hà" + "và các khu công nghiệp Sông Vân": the second thing that the board manages; of works, which. */
function scanManaged({ tokens, entry }: HeadSite, end: number): number {
  const works = MANAGERS.has(entry.key) && tokens.gaps[end - 1] === GAP.blank ? matchPhrase(WORKS, tokens, end) : end;
  if (works > end) return scanNamedQualifiers(tokens, scanPlainRun(tokens, works, MAX_WORKS_WORDS));
  if (!MANAGERS.has(entry.key) || tokens.keys[end] !== AND || tokens.gaps[end - 1] !== GAP.blank) return end;
  const managed = matchPhrase(MANAGED, tokens, end + 1);
  if (managed === end + 1) return end;
  const field = Math.max(matchField(tokens, end + 1), managed);
  return scanNamedQualifiers(tokens, field);
}

/** Small letters throughout are enough for "phòng kinh tế", not for "vụ việc" and its like. */
function looksLikeName({ tokens, headEnd, capital, plural }: HeadSite, named: number): boolean {
  return capital || plural || tokens.shapes[headEnd] !== SHAPE.lower || named > headEnd + 1;
}

/** A head without a field: "Ban Tổ chức", "Trung tâm" + "huyện", "Văn phòng" + "Sở". */
function scanBareDepartment(site: HeadSite, head: UnitHead): ScannedUnit | null {
  const { tokens, at, headEnd, entry, plural, capital } = site;
  const owner = head.owned ? Math.max(scanOwner(site, headEnd), scanWhose(site)) : headEnd;
  const end = Math.max(owner, scanNamedQualifiers(tokens, headEnd));
  if (end === headEnd ? !head.bare : owner <= headEnd && !capital && entry.noun) return null;
  const weak = end === headEnd && !(head.bare && capital);
  return unitOf(at, end, head.phrase, 'department-bare', { collective: plural, weak });
}

/** "Ban Chỉ đạo" + "của Chính phủ", "Tổ công tác" + "của Thủ tướng Chính phủ": whose committee it is. */
function scanWhose(site: HeadSite): number {
  const { tokens, headEnd, entry } = site;
  if (!COMMITTEES.has(entry.key) || tokens.keys[headEnd] !== OF || tokens.gaps[headEnd - 1] !== GAP.blank)
    return headEnd;
  return tokens.shapes[headEnd + 1] === SHAPE.lower ? headEnd : scanEnd(site, headEnd + 1);
}

const COMPANIES = keysOf('Công ty | Tổng công ty | Xí nghiệp');
/** What companies do stands in their names; these other verbs end them. */
const TRADES = trieOf(
  'xây dựng | đầu tư | phát triển | ứng dụng | quản lý | khai thác | cung cấp | tư vấn | hỗ trợ | đào tạo | in | thu | trên | và | giữ | thông tin | kết nối | giao | trình',
);
const MAX_TRADE_WORDS = 14;

/** "Công ty" + "Cổ phần môi trường công trình đô thị Sơn Tây": small words, as long as a proper name or a number closes them. */
function scanTradeName({ tokens, headEnd, entry, plural }: HeadSite): number {
  if (!COMPANIES.has(entry.key) || tokens.gaps[headEnd - 1] === GAP.colon) return headEnd;
  let end = headEnd;
  for (let index = headEnd; index < Math.min(tokens.count, headEnd + MAX_TRADE_WORDS); index += 1) {
    const gap = tokens.gaps[index - 1];
    const isTrade = gap === GAP.comma && !plural && end > headEnd && matchPhrase(TRADES, tokens, index) > index;
    if (index > headEnd && gap !== GAP.blank && gap !== GAP.dash && !isTrade) break;
    // "Giám đốc Công ty Vân Khê" + "và Thủ trưởng các cơ quan"
    if (tokens.keys[index] === AND && opensOther(tokens, index + 1)) break;
    const stop = matchPhrase(unitLookup(tokens).sentence, tokens, index);
    if (stop > index && matchPhrase(TRADES, tokens, index) < stop) break;
    // "Cổ phần Xây" + "dựng": a capital begins a word of two syllables
    if (tokens.shapes[index] !== SHAPE.lower) end = Math.max(end, index + 1, matchPhrase(TRADES, tokens, index));
  }
  return end;
}

function opensOther(tokens: TokenTable, at: number): boolean {
  const head = matchHead(tokens, at);
  return tokens.shapes[at] === SHAPE.capital && (head?.entry.post ?? head?.entry.body) !== undefined;
}

const COMMITTEES = keysOf('Ban Chỉ đạo | BCĐ | Tiểu ban | Tổ công tác | Tổ giúp việc | Hội đồng | Ban Chỉ huy');
const ABOUT = foldWord('về');
const SUBCOMMITTEE = foldPhrase('Tiểu ban');

/** "Ban Chỉ đạo" + "về phát triển khoa học, công nghệ và chuyển đổi số" + "tỉnh". */
function scanPurpose(tokens: TokenTable, at: number, entry: HeadEntry): number {
  if (!COMMITTEES.has(entry.key) || tokens.gaps[at - 1] !== GAP.blank) return at;
  if (tokens.keys[at] === ABOUT) return scanTopic(tokens, at);
  return entry.key === SUBCOMMITTEE ? scanPlainRun(tokens, at) : STEERING.has(entry.key) ? scanTask(tokens, at) : at;
}

const STEERING = keysOf('Ban Chỉ đạo | BCĐ | Ban Chỉ huy | BCH');
const MAX_TOPIC_WORDS = 25;
/** With these a sentence goes on after "Ban Chỉ đạo"; other verbs may be its topic ("xây dựng nông thôn mới"). */
const NO_TOPIC = trieOf(
  'báo cáo | chỉ đạo | tổ chức | kiểm tra | họp | hướng dẫn | đôn đốc | theo dõi | yêu cầu | ban hành | triển khai | thực hiện | phân công | tham mưu | xem xét | cho | được | có | là | và | các | của | trên | tại | trong | theo | để | kịp thời | quyết định | chủ trì | phối hợp | tăng cường | tiếp tục | cấp',
);

const PREVENTION = trieOf('phòng, chống | phòng chống');

/** "Ban Chỉ đạo" + "phòng, chống rửa tiền", its topic closed by a level or not. */
function scanTask(tokens: TokenTable, at: number): number {
  const topic = scanTopic(tokens, at);
  const what = topic > at ? at : matchPhrase(PREVENTION, tokens, at);
  return what > at && tokens.gaps[what - 1] === GAP.blank ? scanPlainRun(tokens, what) : topic;
}

/** "Ban Chỉ đạo" + "xóa đói giảm nghèo và việc làm" + "thành phố": small words closed by a level. */
function scanTopic(tokens: TokenTable, at: number): number {
  if (tokens.shapes[at] !== SHAPE.lower || matchPhrase(NO_TOPIC, tokens, at) > at) return at;
  for (let index = at + 1; index < Math.min(tokens.count, at + MAX_TOPIC_WORDS); index += 1) {
    const gap = tokens.gaps[index - 1];
    if (gap !== GAP.blank && gap !== GAP.comma && gap !== GAP.dash) return at;
    if (scanLevelWord(tokens, index) > index) return index - at > 1 ? index : at;
    if (tokens.keys[index] === AND) continue;
    if (tokens.shapes[index] !== SHAPE.lower || matchPhrase(NO_TOPIC, tokens, index) > index) return at;
  }
  return at;
}

const MAX_WORKS_WORDS = 8;

/** Lower-case words up to a sentence word, a level or a separator, four at most: "Tiểu ban" + "văn nghệ". "và" may stand among more. */
function scanPlainRun(tokens: TokenTable, at: number, most = 4): number {
  let end = at;
  while (end < tokens.count && end - at < most && scanLevelWord(tokens, end) === end) {
    const isJoint = most > 4 && tokens.keys[end] === AND && tokens.shapes[end + 1] === SHAPE.lower;
    if (!isJoint && matchPhrase(unitLookup(tokens).sentence, tokens, end) > end) break;
    end += 1;
    if (tokens.gaps[end - 1] !== GAP.blank) break;
  }
  return end;
}

/** A further field name of an elided head: "Xây dựng" in "Sở Tài chính, Xây dựng". Known names only. */
export function scanElided(tokens: TokenTable, at: number): number {
  const known = matchField(tokens, at);
  if (known === at || (tokens.shapes[at] === SHAPE.lower && known < at + 2)) return at;
  if (tokens.shapes[at] === SHAPE.lower && matchPhrase(unitLookup(tokens).sentence, tokens, at) > at) return at;
  return scanNamedQualifiers(tokens, known, false);
}
