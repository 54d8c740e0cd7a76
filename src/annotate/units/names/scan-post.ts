import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { COMMON_POSTS, SURNAMES } from '../../../lexicon/units/positions.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { OF, EACH, AND, isBeside, matchHead, matchPhrase, unitLookup } from '../lookup.ts';
import { isPluralPlace } from './scan-owner.ts';
import { scanPlace } from '../places/scan-place.ts';
import { scanEnd, unitOf, type HeadSite, type ScannedUnit } from './scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

const COMMON = new Set([...COMMON_POSTS].map(foldPhrase));

/** "Chủ tịch" + "UBND tỉnh", "Thủ trưởng" + "các sở", "Trưởng phòng" + "Nội vụ": an office and where it is held. */
export function scanPost(site: HeadSite): ScannedUnit | null {
  const { tokens, at, entry, plural } = site;
  const head = entry.post;
  if (!head) return null;
  const isCommon = COMMON.has(entry.key);
  const from = scanPosts(tokens, site.headEnd, entry.key);
  const owned = scanPostOwner(site, from);
  const end = DEPUTY.test(entry.key) ? scanHolder(tokens, owned) : withoutPerson(tokens, from, owned);
  const alone = end === from;
  if (alone && !plural && isCommon) return null;
  const collective = plural || (!alone && isPluralPlace(tokens, from, end));
  const weak = alone && (isCommon || (!plural && !site.capital));
  return unitOf(at, end, head.phrase, 'post', { collective, weak });
}

const DEPUTY_WORDS = keysOf('phó | PCT | PCVP | PHT');
/** They head bodies of any kind. */
const HEADS_OF_ALL = keysOf('Giám đốc | Tổng Giám đốc | Thủ trưởng | Người đứng đầu');

/**
 * A post and its deputies, staff of several kinds, heads of any body have the unit behind them in common: "Chủ tịch, các Phó Chủ tịch UBND",
 * "Giám đốc, Thủ trưởng các Sở". Other posts in a row are each whole: "Chánh Văn phòng, Cục trưởng Cục Thuế", "Trưởng thôn, Bí thư chi đoàn".
 */
function sharesUnit(before: string, next: string): boolean {
  if (isDeputy(next) || (HEADS_OF_ALL.has(before) && HEADS_OF_ALL.has(next))) return true;
  return COMMON.has(next) && (COMMON.has(before) || isDeputy(before));
}

function isDeputy(key: string): boolean {
  return key.split(' ').some((word) => DEPUTY_WORDS.has(word));
}

/** "Chủ tịch, các Phó Chủ tịch", "Trưởng, Phó": posts that share the unit after them. */
export function scanPosts(tokens: TokenTable, at: number, key: string): number {
  let before = key;
  let end = at;
  for (let round = 0; round < 4; round += 1) {
    const gap = tokens.gaps[end - 1];
    let next = end;
    const isSame = gap === GAP.blank && tokens.keys[end] === CONCURRENTLY;
    if (isSame || (gap === GAP.blank && tokens.keys[end] === AND)) next = end + 1;
    else if (gap !== GAP.comma && gap !== GAP.slash) return end;
    if (tokens.keys[next] === EACH) next += 1;
    const match = matchHead(tokens, next);
    if (!match?.entry.post || match.entry.body) return end;
    if (!isSame && !sharesUnit(before, match.entry.key)) return end;
    ({ end } = match);
    before = match.entry.key;
  }
  return end;
}

/** "Trưởng phòng" + "Nội vụ", "Trưởng Ban" + "Chỉ đạo": the post's last word begins the unit. */
const HEADS_OF_FIELDS = keysOf('phòng | ban | khoa | trạm | đoàn | cục');
const FAMILY_NAMES = new Set(SURNAMES.map(foldWord));

/** "Bộ trưởng Bộ Xây dựng" + a person's name: the name is left out. */
function withoutPerson(tokens: TokenTable, from: number, end: number): number {
  for (const length of [4, 3, 2]) {
    const at = end - length;
    if (at < from || !FAMILY_NAMES.has(tokens.keys[at] ?? '')) continue;
    // "… đến Lâm Đồng", "UBND tỉnh Hà Tĩnh"
    if (matchPhrase(unitLookup(tokens).provinces, tokens, at) === end) return end;
    if (tokens.shapes.slice(at, end).every((shape) => shape === SHAPE.capital)) return at;
  }
  return end;
}

/** One of several holders of an office is meant by his name or his field. */
const DEPUTY = new RegExp(`^${foldWord('phó')} `, 'u');
const FIELDS = trieOf('phụ trách lĩnh vực');

/** "Phó Thủ tướng Chính phủ" + "Trần Văn A", "Phó Thủ tướng" + "phụ trách lĩnh vực". */
function scanHolder(tokens: TokenTable, at: number): number {
  if (tokens.gaps[at - 1] !== GAP.blank) return at;
  const field = matchPhrase(FIELDS, tokens, at);
  if (field > at) return field;
  if (!FAMILY_NAMES.has(tokens.keys[at] ?? '')) return at;
  let end = at;
  while (end < at + 4 && tokens.shapes[end] === SHAPE.capital && (end === at || tokens.gaps[end - 1] === GAP.blank))
    end += 1;
  return end > at + 1 ? end : at;
}

const CONCURRENTLY = foldWord('kiêm');
const DEPUTY_HEAD = foldWord('PHT');
const OFFICE = foldWord('văn');
const IN = foldWord('trong');
/** "công chức" + "thuộc Ban Quản lý …". */
const UNDER = foldWord('thuộc');

/** The unit, field, place or initials that the post is of. */
function scanPostOwner(site: HeadSite, at: number): number {
  const { tokens } = site;
  // "Giám đốc: Sở Y tế, Sở Tài chính …"
  const behind = tokens.gaps[at - 1] === GAP.colon ? site.read(at) : null;
  if (behind?.rule === 'department') return behind.end;
  if (!isBeside(tokens, at)) return at;
  const isHead = HEADS_OF_FIELDS.has(tokens.keys[at - 1] ?? '') && tokens.keys[at - 2] !== OFFICE;
  const headed = isHead ? scanEnd(site, at - 1) : at;
  if (headed > at) return headed;
  const isStaff = COMMON.has(site.entry.key) && tokens.keys[at] === UNDER;
  if (tokens.keys[at] === OF || tokens.keys[at] === IN || isStaff) {
    const end = scanEnd(site, at + 1);
    return end > at + 1 ? end : at;
  }
  const owner = site.read(at);
  if (owner && owner.rule !== 'post') return owner.end;
  const place = scanPlace(tokens, at);
  if (place > at || !isDuty(site, at)) return place;
  return tokens.gaps[at] === GAP.blank ? scanPlace(tokens, at + 1) : at + 1;
}

/** "Phó Hiệu trưởng NGLL", "PHT NGLL": what the post is for, in initials. */
function isDuty({ tokens, entry }: HeadSite, at: number): boolean {
  if (tokens.gaps[at - 1] !== GAP.blank || tokens.shapes[at] !== SHAPE.upper || matchHead(tokens, at)) return false;
  return tokens.shapes[at - 1] !== SHAPE.upper || entry.key === DEPUTY_HEAD;
}
