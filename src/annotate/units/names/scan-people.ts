import { foldWord } from '../../../document/fold.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { matchHead, matchPhrase } from '../lookup.ts';
import { scanLevelWord } from '../places/scan-place.ts';
import { scanPost, scanPosts } from './scan-post.ts';
import { scanNounQualifiers } from './scan-qualifiers.ts';
import { scanEnd, unitOf, type HeadSite, type ScannedUnit } from './scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

/** Heads that name people by what they do. */
export const TEAM: ReadonlySet<string> = keysOf('đội ngũ | lực lượng');
const FROM = foldWord('từ');
const TO = foldWord('đến');

/** "Đội ngũ báo cáo viên, tuyên truyền viên từ phường đến chi bộ trực thuộc": the people, and from where to where. */
export function scanTeam(site: HeadSite, phrase: string): ScannedUnit | null {
  const { tokens, at, headEnd } = site;
  const first = matchHead(tokens, headEnd);
  if (!first?.entry.post) return null;
  let end = scanPosts(tokens, first.end, first.entry.key);
  if (tokens.keys[end] === FROM && tokens.gaps[end - 1] === GAP.blank) {
    const level = scanLevelWord(tokens, end + 1);
    const to = level > end + 1 && tokens.keys[level] === TO ? scanEnd(site, level + 1) : level;
    if (to > level) end = to;
  } else end = scanNounQualifiers(tokens, end, (index) => scanEnd(site, index));
  return unitOf(at, end, phrase, 'team', { collective: true });
}

const HONORIFICS = trieOf('thầy | cô | ông | bà | đ/c | đồng chí');
/** "Thầy Trần Văn A Phó Hiệu trưởng": a named person with the post; a name alone is none of ours. */
export function scanPerson(tokens: TokenTable, at: number, read: HeadSite['read']): ScannedUnit | null {
  const first = matchPhrase(HONORIFICS, tokens, at) - at;
  if (first === 0) return null;
  let end = at + first;
  while (end - at < first + 5 && tokens.shapes[end] === SHAPE.capital && !matchHead(tokens, end)?.entry.post) {
    // "Ông. Trần Văn A"
    const isDotted = end === at + first && tokens.gaps[end - 1] === GAP.dot;
    if (tokens.gaps[end - 1] !== GAP.blank && !isDotted) return null;
    end += 1;
  }
  if (end < at + first + 2) return null;
  const gap = tokens.gaps[end - 1];
  if (gap !== GAP.blank && gap !== GAP.dash && gap !== GAP.comma) return null;
  const post = matchHead(tokens, end);
  if (!post?.entry.post) return null;
  const unit = scanPost({ tokens, at: end, headEnd: post.end, entry: post.entry, plural: true, capital: true, read });
  return unit ? { ...unit, at, collective: false, rule: 'person' } : null;
}
