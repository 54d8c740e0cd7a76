import { foldPhrase, foldWord } from '../../document/fold.ts';
import { COMMON_POSTS } from '../../lexicon/positions.ts';
import { PLURAL_WORDS, TIGHT_SETS } from '../../lexicon/unit-words.ts';
import { addPhrase, createTrie } from '../../lexicon/word-trie.ts';
import { AND, matchField, matchHead, matchPhrase, unitLookup, type HeadEntry } from './lookup.ts';
import type { UnitHead } from '../../lexicon/unit-heads.ts';
import { scanFieldName } from './scan-name.ts';
import { scanLevelWord, scanPlace } from './scan-place.ts';
import { scanNamedQualifiers, scanNounQualifiers } from './scan-qualifiers.ts';
import { GAP, SHAPE, type TokenTable } from './tokens.ts';

/** A unit by the indices of its words. */
export interface ScannedUnit {
  readonly at: number;
  readonly end: number;
  readonly collective: boolean;
  readonly head: string;
  readonly rule: string;
  /** Further field names may follow without the head. */
  readonly elidable: boolean;
  /** A common noun that is no unit unless one is expected here ("gia đình", "tổ chức"). */
  readonly weak: boolean;
}

const PLURALS = new Set([...PLURAL_WORDS].map(foldWord));
const COMMON = new Set([...COMMON_POSTS].map(foldPhrase));
const TIGHT = TIGHT_SETS.map((set) => new Set([...set].map(foldPhrase)));
const ORGANIZE = foldPhrase('tổ chức');
const EACH = foldWord('các');
const MAX_DEPTH = 3;
const MAX_GROUP = 12;

/** The unit that begins exactly at word `at`. `apart`: common nouns in a row are units of their own. */
export function scanUnit(tokens: TokenTable, at: number, apart = false, depth = 0): ScannedUnit | null {
  if (depth > MAX_DEPTH || at >= tokens.count) return null;
  const first = tokens.keys[at] ?? '';
  const lookup = unitLookup();
  let start = at;
  let plural = false;
  if (lookup.determiners.next.has(first)) {
    const end = matchPhrase(lookup.determiners, tokens, at);
    if (end > at && tokens.gaps[end - 1] === GAP.blank) {
      start = end;
      plural = PLURALS.has(first) || tokens.keys[end - 1] === EACH;
    }
  } else if (tokens.shapes[at] === SHAPE.number && tokens.gaps[at] === GAP.blank && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) <= 4) {
    start = at + 1;
    plural = true;
  }
  const found = scanHeaded(tokens, start, plural, apart, depth) ?? scanPerson(tokens, at, depth);
  if (!found) return null;
  return start === at ? found : { ...found, at, collective: found.collective || plural, weak: found.weak && found.rule === 'post' };
}

const TEAM = new Set(['đội ngũ', 'lực lượng'].map(foldPhrase));
const FROM = foldWord('từ');
const TO = foldWord('đến');

/** "Đội ngũ báo cáo viên, tuyên truyền viên từ phường đến chi bộ trực thuộc": the people, and from where to where. */
function scanTeam(tokens: TokenTable, at: number, headEnd: number, phrase: string, depth: number): ScannedUnit | null {
  let end = scanPosts(tokens, headEnd, true);
  if (end === headEnd) return null;
  if (tokens.keys[end] === FROM && tokens.gaps[end - 1] === GAP.blank) {
    const level = scanLevelWord(tokens, end + 1);
    const to = level > end + 1 && tokens.keys[level] === TO ? scanEnd(tokens, level + 1, depth) : level;
    if (to > level) end = to;
  } else end = scanNounQualifiers(tokens, end, (table, index) => scanEnd(table, index, depth));
  return { at, end, collective: true, head: phrase, rule: 'team', elidable: false, weak: false };
}

const HONORIFICS = createTrie<true>();
for (const phrase of ['thầy', 'cô', 'ông', 'bà', 'đ/c', 'đồng chí']) addPhrase(HONORIFICS, phrase, true);

/** "Thầy Trần Văn A Phó Hiệu trưởng": a named person with the post; a name alone is none of ours. */
function scanPerson(tokens: TokenTable, at: number, depth: number): ScannedUnit | null {
  const first = matchPhrase(HONORIFICS, tokens, at) - at;
  if (first === 0) return null;
  let end = at + first;
  while (end - at < first + 5 && tokens.shapes[end] === SHAPE.capital && !matchHead(tokens, end)?.entry.post) {
    if (tokens.gaps[end - 1] !== GAP.blank) return null;
    end += 1;
  }
  if (end < at + first + 2) return null;
  const gap = tokens.gaps[end - 1];
  if (gap !== GAP.blank && gap !== GAP.dash && gap !== GAP.comma) return null;
  const post = matchHead(tokens, end);
  if (!post?.entry.post) return null;
  const unit = scanPost(tokens, end, post.end, post.entry, true, true, depth);
  return unit ? { ...unit, at, collective: false, rule: 'person' } : null;
}

function scanHeaded(tokens: TokenTable, at: number, plural: boolean, apart: boolean, depth: number): ScannedUnit | null {
  const match = matchHead(tokens, at);
  if (!match) return null;
  const { entry } = match;
  const capital = tokens.shapes[at] !== SHAPE.lower;
  if (entry.noun && TEAM.has(entry.key)) {
    const team = scanTeam(tokens, at, match.end, entry.noun.phrase, depth);
    if (team) return team;
  }
  const group = entry.noun || BODY_NOUNS.has(entry.key) ? scanNounGroup(tokens, at, plural, apart, depth) : null;
  if (group && group.members > 1) return group;
  if (entry.department) {
    const found = scanDepartment(tokens, at, match.end, entry, plural, capital, depth);
    if (found) return found;
  }
  if (group && entry.noun && (plural || !entry.body || !capital)) return group;
  if (entry.body) return scanBody(tokens, at, match.end, entry, depth);
  if (entry.post) return scanPost(tokens, at, match.end, entry, plural, capital, depth);
  return null;
}

function scanEnd(tokens: TokenTable, at: number, depth: number): number {
  return scanUnit(tokens, at, false, depth + 1)?.end ?? at;
}

function scanDepartment(tokens: TokenTable, at: number, headEnd: number, entry: HeadEntry, plural: boolean, capital: boolean, depth: number): ScannedUnit | null {
  const head = entry.department;
  if (!head) return null;
  const named = Math.max(scanFieldName(tokens, headEnd), scanPurpose(tokens, headEnd, entry));
  const known = named > headEnd && !(head.owned && matchField(tokens, headEnd) === headEnd && scanOwner(tokens, headEnd, depth) > named);
  if (known && !(capital || plural || tokens.shapes[headEnd] !== SHAPE.lower || (named > headEnd + 1 && !CAPITAL_ONLY.has(entry.key)))) return null;
  let end = known ? named : headEnd;
  if (!known) {
    if (tokens.gaps[headEnd - 1] !== GAP.blank && !head.bare && !capital) return null;
    const owner = head.owned ? scanOwner(tokens, headEnd, depth) : headEnd;
    const place = scanNamedQualifiers(tokens, headEnd);
    end = Math.max(owner, place);
    if (end === headEnd && plural && entry.noun) return null;
    if (end === headEnd && !head.bare && !(capital && tokens.shapes[at] === SHAPE.capital && isShortSelf(tokens, headEnd, entry))) return null;
    if (end > headEnd && owner <= headEnd && !capital && entry.noun) return null;
    return { at, end, collective: plural, head: head.phrase, rule: 'department-bare', elidable: false, weak: end === headEnd };
  }
  end = scanBranch(tokens, scanNamedQualifiers(tokens, named, head.level !== 'central'), entry, depth);
  if (head.owned && tokens.gaps[end - 1] === GAP.blank) end = scanOwner(tokens, end, depth);
  return { at, end, collective: plural || isPluralPlace(tokens, named, end), head: head.phrase, rule: 'department', elidable: head.elidable, weak: false };
}

/** In lower case before a lower-case word they are parts of other words or words of their own. */
const CAPITAL_ONLY = new Set('vụ | cục | viện | quỹ | trạm | hạt | khoa | hội | đoàn | báo | đài | trường | tổ | đội | nhóm | bộ | đoàn | tt | ban'.split(' | ').map(foldWord));

const COMMITTEES = new Set(['Ban Chỉ đạo', 'BCĐ', 'Tiểu ban', 'Tổ công tác', 'Tổ giúp việc', 'Hội đồng', 'Ban Chỉ huy'].map(foldPhrase));
const ABOUT = foldWord('về');
const SUBCOMMITTEE = foldPhrase('Tiểu ban');
const MAX_PURPOSE_WORDS = 25;

/** "Ban Chỉ đạo" + "về phát triển khoa học, công nghệ và chuyển đổi số" + "tỉnh": to the level word, else to the first comma. */
function scanPurpose(tokens: TokenTable, at: number, entry: HeadEntry): number {
  if (!COMMITTEES.has(entry.key) || tokens.gaps[at - 1] !== GAP.blank) return at;
  if (tokens.keys[at] !== ABOUT) return entry.key === SUBCOMMITTEE ? scanPlainRun(tokens, at) : at;
  let comma = 0;
  for (let index = at; index < Math.min(tokens.count, at + MAX_PURPOSE_WORDS); index += 1) {
    if (index > at + 1 && scanLevelWord(tokens, index) > index) return index;
    const gap = tokens.gaps[index] ?? GAP.hard;
    if (gap === GAP.comma && comma === 0) comma = index + 1;
    else if (gap !== GAP.blank && gap !== GAP.comma && gap !== GAP.dash) return index + 1;
  }
  return comma > 0 ? comma : at;
}

/** Lower-case words up to a sentence word or a separator, four at most: "Tiểu ban" + "văn nghệ". */
function scanPlainRun(tokens: TokenTable, at: number): number {
  let end = at;
  while (end < tokens.count && end - at < 4 && matchPhrase(unitLookup().sentence, tokens, end) === end) {
    end += 1;
    if (tokens.gaps[end - 1] !== GAP.blank) break;
  }
  return end;
}

/** "Sở" alone, as in "Văn phòng Sở" or "báo cáo Sở". */
function isShortSelf(tokens: TokenTable, end: number, entry: HeadEntry): boolean {
  if (entry.key !== foldWord('sở') && entry.key !== foldWord('bộ') && entry.key !== foldWord('trường')) return false;
  return tokens.gaps[end - 1] !== GAP.blank || tokens.shapes[end] === SHAPE.lower || tokens.shapes[end] === undefined;
}

const WITH_BRANCHES = ['ngân hàng', 'công ty', 'tập đoàn', 'tổng công ty', 'viễn thông', 'nhcsxh', 'nhnn'].map(foldPhrase);
const BRANCH = foldPhrase('Chi nhánh');

/** "Ngân hàng Nhà nước Việt Nam" + "Chi nhánh Khu vực 2", with or without a dash. */
function scanBranch(tokens: TokenTable, end: number, entry: HeadEntry, depth: number): number {
  if (!WITH_BRANCHES.some((prefix) => entry.key.startsWith(prefix))) return end;
  const gap = tokens.gaps[end - 1];
  if (gap !== GAP.blank && gap !== GAP.dash) return end;
  return matchHead(tokens, end)?.entry.key === BRANCH ? scanEnd(tokens, end, depth) : end;
}

/** The unit that this one belongs to, named right after it: "Ban Tuyên giáo" + "Huyện ủy". */
function scanOwner(tokens: TokenTable, at: number, depth: number): number {
  const gap = tokens.gaps[at - 1];
  const dotted = gap === GAP.dot && tokens.shapes[at - 1] === SHAPE.upper;
  if ((gap !== GAP.blank && !dotted) || tokens.shapes[at] === SHAPE.lower) return at;
  const match = matchHead(tokens, at);
  if (!match || !(match.entry.body ?? match.entry.department)) return at;
  return scanEnd(tokens, at, depth);
}

function isPluralPlace(tokens: TokenTable, from: number, end: number): boolean {
  return end > from && (PLURALS.has(tokens.keys[from] ?? '') || tokens.gaps.slice(from, end - 1).includes(GAP.comma));
}

function scanBody(tokens: TokenTable, at: number, headEnd: number, entry: HeadEntry, depth: number): ScannedUnit | null {
  const head = entry.body;
  if (!head) return null;
  let end = scanBranch(tokens, scanNamedQualifiers(tokens, headEnd), entry, depth);
  if (head.plain && (end === headEnd || tokens.shapes[at] === SHAPE.lower)) return null;
  if (head.owned) end = scanOwner(tokens, end, depth);
  if (tokens.gaps[end - 1] === GAP.blank) {
    const more = scanBodyTail(tokens, end, depth);
    if (more > end) end = more;
  }
  return { at, end, collective: isPluralPlace(tokens, headEnd, end), head: head.phrase, rule: 'body', elidable: head.phrase.startsWith('Hội ') && end === headEnd, weak: false };
}

const TRUSTED_TAILS = new Set(['trực', 'thuộc', 'các', 'liên', 'cơ', 'cùng', 'địa'].map(foldWord));

/** "chi bộ trực thuộc", "cấp ủy các cấp", "chính quyền địa phương". */
function scanBodyTail(tokens: TokenTable, at: number, depth: number): number {
  if (!TRUSTED_TAILS.has(tokens.keys[at] ?? '')) return at;
  return scanNounQualifiers(tokens, at, (table, index) => scanEnd(table, index, depth));
}

function scanPost(tokens: TokenTable, at: number, headEnd: number, entry: HeadEntry, plural: boolean, capital: boolean, depth: number): ScannedUnit | null {
  const head = entry.post;
  if (!head) return null;
  let end = scanPosts(tokens, headEnd);
  if (COMMON.has(entry.key)) end = scanSpecialty(tokens, end);
  const gap = tokens.gaps[end - 1];
  const joined = gap === GAP.blank || (gap === GAP.dot && tokens.shapes[end - 1] === SHAPE.upper);
  let owner = joined ? scanPostOwner(tokens, end, depth) : end;
  if (owner === end && joined && HEADS_OF_FIELDS.has(tokens.keys[end - 1] ?? '')) owner = scanNamedQualifiers(tokens, matchField(tokens, end), false);
  if (owner === end && joined) owner = scanPlace(tokens, end);
  owner = withoutPerson(tokens, end, owner);
  if (owner === end && gap === GAP.blank && tokens.shapes[end] === SHAPE.upper && tokens.shapes[end - 1] !== SHAPE.upper && !matchHead(tokens, end)) owner = end + 1;
  else if (owner === end && entry.key === DEPUTY_HEAD && gap === GAP.blank && tokens.shapes[end] === SHAPE.upper) owner = end + 1;
  if (owner === end && COMMON.has(entry.key) && !plural) return null;
  if (!capital && owner === end && !plural) return null;
  return { at, end: owner, collective: plural || (owner > end && isPluralPlace(tokens, end, owner)), head: head.phrase, rule: 'post', elidable: false, weak: COMMON.has(entry.key) && owner === end };
}

/** "Chủ tịch, các Phó Chủ tịch", "Trưởng, Phó": posts that share the unit after them. */
function scanPosts(tokens: TokenTable, at: number, first = false): number {
  let end = at;
  for (let round = 0; round < 4; round += 1) {
    const gap = tokens.gaps[end - 1];
    let next = end;
    if (first && round === 0 && gap === GAP.blank) {
      const opening = matchHead(tokens, next);
      if (!opening?.entry.post) return end;
      end = opening.end;
      continue;
    }
    if (gap === GAP.blank && (tokens.keys[end] === AND || tokens.keys[end] === CONCURRENTLY)) next = end + 1;
    else if (gap !== GAP.comma && gap !== GAP.slash) return end;
    if (tokens.keys[next] === EACH) next += 1;
    const match = matchHead(tokens, next);
    if (!match?.entry.post || match.entry.body) return end;
    end = match.end;
  }
  return end;
}

/** "Trưởng phòng" + "Nội vụ": the post's last word is the head of the field. */
const HEADS_OF_FIELDS = new Set(['phòng', 'ban', 'khoa', 'trạm', 'đoàn', 'cục'].map(foldWord));
const SURNAMES = new Set(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh', 'Mai', 'Đào', 'Lương', 'Hà', 'Cao', 'Tạ'].map(foldWord));
const HO_CHI_MINH = foldWord('Chí');

/** "Bộ trưởng Bộ Xây dựng" + a person's name: the name is left out. */
function withoutPerson(tokens: TokenTable, from: number, end: number): number {
  for (const length of [4, 3, 2]) {
    const at = end - length;
    if (at < from || !SURNAMES.has(tokens.keys[at] ?? '') || tokens.keys[at + 1] === HO_CHI_MINH) continue;
    if (length === 2 && scanLevelWord(tokens, at - 1) === at) continue;
    if (tokens.shapes.slice(at, end).every((shape) => shape === SHAPE.capital)) return at;
  }
  return end;
}

const CONCURRENTLY = foldWord('kiêm');
const DEPUTY_HEAD = foldWord('PHT');
const OF = foldWord('của');
const IN = foldWord('trong');
const MAX_SPECIALTY_WORDS = 4;

/** "cán bộ kỹ thuật" + "của Sở": what kind of staff, where the body they belong to follows. */
function scanSpecialty(tokens: TokenTable, at: number): number {
  for (let index = at; index < at + MAX_SPECIALTY_WORDS; index += 1) {
    if (tokens.gaps[index - 1] !== GAP.blank || tokens.shapes[index] !== SHAPE.lower) return at;
    if (tokens.keys[index] === OF) return index;
    if (matchPhrase(unitLookup().sentence, tokens, index) > index) return at;
  }
  return at;
}


function scanPostOwner(tokens: TokenTable, at: number, depth: number): number {
  if (tokens.keys[at] === OF || tokens.keys[at] === IN) {
    const end = scanEnd(tokens, at + 1, depth);
    return end > at + 1 ? end : at;
  }
  const owner = scanUnit(tokens, at, false, depth + 1);
  return owner && owner.rule !== 'post' ? owner.end : at;
}

/** Common nouns under one determiner or in a fixed set: "các cơ quan, đơn vị, địa phương", "sở, ban, ngành". */
function scanNounGroup(tokens: TokenTable, at: number, plural: boolean, apart: boolean, depth: number): (ScannedUnit & { members: number }) | null {
  const members: string[] = [];
  let end = at;
  let first: HeadEntry | null = null;
  let firstEnd = at;
  for (let index = at; members.length < MAX_GROUP; ) {
    const match = matchNoun(tokens, index, members.length === 0 && plural);
    if (!match) break;
    if (members.length > 0 && !joins(members, match.entry.key, plural)) break;
    first ??= match.entry;
    members.push(match.entry.key);
    end = match.end;
    if (members.length === 1) firstEnd = end;
    const next = apart ? -1 : nextMember(tokens, end);
    if (next < 0) break;
    index = next;
  }
  const noun = first?.noun ?? first?.body;
  if (!noun) return null;
  const qualified = scanNounQualifiers(tokens, end, (table, index) => scanEnd(table, index, depth));
  const collective = plural || members.length > 1;
  const weak = !plural && ((noun.weak && qualified === firstEnd) || (qualified === end + 2 && isRoleLabel(tokens, end)) || isPlaceAlone(noun, members.length));
  return { at, end: qualified, collective, head: noun.phrase, rule: 'noun-group', elidable: false, weak, members: members.length };
}

const LABELS = new Set(['phối hợp', 'chủ trì', 'thực hiện'].map(foldPhrase));

/** "Cơ quan chủ trì", "Đơn vị phối hợp": labels of a line, no unit. */
function isRoleLabel(tokens: TokenTable, at: number): boolean {
  return LABELS.has(`${tokens.keys[at] ?? ''} ${tokens.keys[at + 1] ?? ''}`);
}

const GRADE = foldWord('cấp');

/** "Xã Tân Lập", "Cấp tỉnh": a place or a level, not a body. */
function isPlaceAlone(noun: UnitHead, members: number): boolean {
  return members === 1 && (foldPhrase(noun.phrase) === GRADE || (noun.level !== null && noun.level !== 'subcommune'));
}

function joins(members: readonly string[], key: string, plural: boolean): boolean {
  if (plural) return true;
  return TIGHT.some((set) => set.has(key) && members.every((member) => set.has(member)));
}

/** Index of the noun after ",", "/", "-" or "và"; -1 where the group ends. A noun with its own "các" is another unit. */
function nextMember(tokens: TokenTable, end: number): number {
  const gap = tokens.gaps[end - 1];
  if (gap === GAP.blank && tokens.keys[end] === AND) return end + 1;
  if (gap === GAP.comma) return tokens.keys[end] === AND ? end + 1 : end;
  return gap === GAP.slash || gap === GAP.dash ? end : -1;
}

function matchNoun(tokens: TokenTable, at: number, opened: boolean): { entry: HeadEntry; end: number } | null {
  const match = matchHead(tokens, at);
  const noun = match?.entry.noun ?? (match?.entry.department?.noun ? match.entry.department : undefined) ?? (opened ? match?.entry.body : undefined) ?? bodyNoun(match);
  if (!match || !noun) return null;
  if (match.entry.key === ORGANIZE && !opened && isVerbOrganize(tokens, at, match.end)) return null;
  if (!match.entry.noun && match.entry.department && tokens.shapes[at] === SHAPE.capital && scanFieldName(tokens, match.end) > match.end) return null;
  return { entry: { ...match.entry, noun }, end: match.end };
}

const BODY_NOUNS = new Set(['chi bộ', 'đảng bộ', 'cấp ủy', 'chính quyền', 'mặt trận', 'chi đoàn', 'công đoàn', 'nhà trường'].map(foldPhrase));

function bodyNoun(match: { entry: HeadEntry; end: number } | null): HeadEntry['body'] {
  return match?.entry.body && BODY_NOUNS.has(match.entry.key) ? match.entry.body : undefined;
}

const AFTER_NOUN_ORGANIZE = new Set(
  ['liên', 'có', 'khác', 'chính', 'ct', 'ctxh', 'xã', 'và', 'đoàn', 'kinh', 'tôn', 'đảng', 'hội', 'trong', 'tín', 'phi', 'quốc', 'khoa', 'được', 'thuộc', 'trực', 'cá', 'chủ', 'phối', 'trên', 'hoặc', 'quần', 'nghề', 'của', 'cơ'].map(foldWord),
);

/** "tổ chức" is a verb where it governs something: "các cơ quan liên quan, tổ chức các hoạt động". */
function isVerbOrganize(tokens: TokenTable, at: number, end: number): boolean {
  if (end !== at + 2) return false;
  if (tokens.gaps[end - 1] !== GAP.blank) return false;
  return !AFTER_NOUN_ORGANIZE.has(tokens.keys[end] ?? '');
}

/** A further field name of an elided head: "Xây dựng" in "Sở Tài chính, Xây dựng". Known names only. */
export function scanElided(tokens: TokenTable, at: number): number {
  const known = matchField(tokens, at);
  if (known === at || (tokens.shapes[at] === SHAPE.lower && known < at + 2)) return at;
  if (tokens.shapes[at] === SHAPE.lower && matchPhrase(unitLookup().sentence, tokens, at) > at) return at;
  return scanNamedQualifiers(tokens, known, false);
}
