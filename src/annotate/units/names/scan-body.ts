import { EACH } from '../lookup.ts';
import { isPluralPlace, scanBranch, scanOwner } from './scan-owner.ts';
import { scanNamedQualifiers, scanNounQualifiers } from './scan-qualifiers.ts';
import { scanEnd, unitOf, type HeadSite, type ScannedUnit } from './scanned-unit.ts';
import { GAP, SHAPE } from '../../tokens.ts';
import { keysOf } from '../../../lexicon/words/word-trie.ts';

/** "UBND" + "huyện", "Ban Tuyên giáo" + "Huyện ủy", "chi bộ" + "trực thuộc": a name whole by itself and what narrows it. */
export function scanBody(site: HeadSite): ScannedUnit | null {
  const { tokens, at, headEnd, entry } = site;
  const head = entry.body;
  if (!head) return null;
  let end = scanBranch(site, scanNamedQualifiers(tokens, headEnd, head.level !== 'central'));
  if (head.plain && (end === headEnd || tokens.shapes[at] === SHAPE.lower)) return null;
  if (head.owned) end = scanOwner(site, end);
  if (tokens.gaps[end - 1] === GAP.blank) end = scanBodyTail(site, end);
  const elidable = head.phrase.startsWith('Hội ') && end === headEnd;
  return unitOf(at, end, head.phrase, 'body', { collective: isPluralPlace(tokens, headEnd, end), elidable });
}

const TRUSTED_TAILS = keysOf('trực | thuộc | các | liên | cơ | cùng | cấp | địa | đóng | đứng');

/** "chi bộ trực thuộc", "cấp ủy các cấp", "chính quyền địa phương". */
function scanBodyTail(site: HeadSite, at: number): number {
  const { tokens } = site;
  if (!TRUSTED_TAILS.has(tokens.keys[at] ?? '')) return at;
  // "Cấp ủy" + "các chi bộ trực thuộc", "Ban Giám hiệu" + "các trường"
  const owners = tokens.keys[at] === EACH ? site.read(at) : null;
  if (owners && owners.rule !== 'post') return owners.end;
  return scanNounQualifiers(tokens, at, (index) => scanEnd(site, index));
}
