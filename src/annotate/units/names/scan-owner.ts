import { foldPhrase } from '../../../document/fold.ts';
import { PLURAL_WORDS } from '../../../lexicon/units/unit-words.ts';
import { EACH, isBeside, matchHead } from '../lookup.ts';
import { scanEnd, type HeadSite } from './scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';
import { keysOf } from '../../../lexicon/words/word-trie.ts';

const WITH_BRANCHES = [
  'ngân hàng',
  'công ty',
  'tập đoàn',
  'tổng công ty',
  'viễn thông',
  'nhcsxh',
  'nhnn',
  'văn phòng đăng ký',
].map(foldPhrase);
const BRANCHES = keysOf('Chi nhánh | Phòng giao dịch | PGD');

/** "Ngân hàng Nhà nước Việt Nam" + "Chi nhánh Khu vực 2", with or without a dash. */
export function scanBranch(site: HeadSite, end: number): number {
  const { tokens, entry } = site;
  if (!WITH_BRANCHES.some((prefix) => entry.key.startsWith(prefix))) return end;
  return BRANCHES.has(matchHead(tokens, end)?.entry.key ?? '') ? scanEnd(site, end) : end;
}

/** Written small as often as not: "văn phòng cấp ủy", "ban thường vụ huyện ủy". */
const LOWER_OWNERS = keysOf(
  'cấp ủy | đảng ủy | chi ủy | huyện ủy | tỉnh ủy | thành ủy | quận ủy | thị ủy | đảng bộ | nhà trường',
);

/** The unit that this one belongs to, named right after it: "Ban Tuyên giáo" + "Huyện ủy". */
export function scanOwner(site: HeadSite, at: number): number {
  const { tokens } = site;
  // "Phòng Cảnh sát giao thông - Công an tỉnh": behind a dash only a body in capitals that nothing else begins with
  const dashed =
    tokens.gaps[at - 1] === GAP.dash && site.entry.department !== undefined && tokens.shapes[at] === SHAPE.capital;
  if (!dashed && !isBeside(tokens, at)) return at;
  // "Ban Chỉ đạo 389" + "các bộ, ngành, địa phương", "Bộ phận Một cửa" + "các sở"
  const many = tokens.keys[at] === EACH && site.entry.department?.owned === true ? site.read(at) : null;
  if (many?.rule === 'noun-group') return many.end;
  const match = matchHead(tokens, at);
  if (dashed && !match?.entry.body) return at;
  if (tokens.shapes[at] === SHAPE.lower && !LOWER_OWNERS.has(match?.entry.key ?? '')) return at;
  if (!match || !(match.entry.body ?? match.entry.department)) return at;
  return scanEnd(site, at);
}

/** "UBND" + "các xã, phường": the place between words `from` and `end` makes one name stand for many. */
export function isPluralPlace(tokens: TokenTable, from: number, end: number): boolean {
  const counted = tokens.shapes[from] === SHAPE.number && end > from + 1;
  return (
    end > from &&
    (counted || PLURAL_WORDS.has(tokens.keys[from] ?? '') || tokens.gaps.slice(from, end - 1).includes(GAP.comma))
  );
}
