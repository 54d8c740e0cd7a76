import { foldPhrase } from '../../../document/fold.ts';
import { trieOf } from '../../../lexicon/words/word-trie.ts';
import { isApposition, matchPhrase, pairAt, unitLookup } from '../lookup.ts';
import { scanUnitList } from './parse-list.ts';
import type { ScannedUnit } from '../names/scanned-unit.ts';
import { GAP, type TokenTable } from '../../tokens.ts';

const MAX_CLAUSE_WORDS = 32;

/**
 * The units that a heading consists of: "Giao Sở Nội vụ:", "Các chi bộ trực thuộc", "Sở Y tế (cơ quan thường trực)".
 * Null for headings of other kinds: "Công tác tuyên truyền", "Cơ quan chủ trì", "Báo cáo kết quả".
 */
export function readUnitHeading(tokens: TokenTable): readonly ScannedUnit[] | null {
  const lead = matchPhrase(unitLookup(tokens).leads, tokens, 0);
  return readFrom(tokens, lead) ?? (lead > 0 ? readFrom(tokens, 0) : null);
}

function readFrom(tokens: TokenTable, at: number): readonly ScannedUnit[] | null {
  const list = scanUnitList(tokens, at);
  if (!list || (list.units.length === 1 && list.units[0]?.weak)) return null;
  if (endsThere(tokens, list.end)) return list.units;
  const last = list.units[list.units.length - 1];
  if (last?.rule !== 'noun-group' && last?.rule !== 'post') return null;
  // "Thủ trưởng các đơn vị" + "có hệ thống thông tin", "Các cơ sở sản xuất và đơn vị" + "thực hiện dịch vụ …": one of them is of many
  if (!last.collective && !list.units[0]?.collective) return null;
  const end = scanIdentifyingClause(tokens, list.end);
  return end > list.end && endsThere(tokens, end)
    ? [...list.units.slice(0, -1), { ...last, end, rule: 'clause' }]
    : null;
}

/** Only end marks, one bracket, "có trách nhiệm" or "- cơ quan thường trực …" follow. */
function endsThere(tokens: TokenTable, at: number): boolean {
  if (tokens.gaps[at - 1] === GAP.blank) {
    if (matchPhrase(unitLookup(tokens).tails, tokens, at) === tokens.count) return true;
    const measure = matchPhrase(MEASURES, tokens, at);
    if (measure > at && (measure === tokens.count || scanIdentifyingClause(tokens, measure) === tokens.count))
      return true;
  }
  if (at === tokens.count) return true;
  const gap = tokens.gaps[at - 1];
  if (gap === GAP.open) return endsInBracket(tokens, at);
  // "Chủ tịch UBND các tỉnh, trong đó trọng tâm là …"
  return isApposition(tokens, at) || (gap === GAP.comma && matchPhrase(unitLookup(tokens).emphasis, tokens, at) > at);
}

/** A bracket that opens before word `at` and closes at the text's end. */
function endsInBracket(tokens: TokenTable, at: number): boolean {
  const close = tokens.text.indexOf(')', tokens.starts[at] ?? 0);
  return close >= 0 && (tokens.ends[tokens.count - 1] ?? 0) <= close;
}

/** How each is to act, not which is meant: "các sở, ngành theo chức năng, nhiệm vụ được giao". */
const MEASURES = trieOf(
  'theo chức năng | theo nhiệm vụ | theo thẩm quyền | theo phân cấp | theo quy định | theo phân công | căn cứ chức năng | căn cứ nhiệm vụ | phụ trách',
);

const RESPONSIBLE = foldPhrase('có trách');

/**
 * After a collective noun, the clause that says which bodies are meant, to the heading's end:
 * "nuôi trồng thủy sản", "có liên quan đến công tác bầu cử". Words of assignment ("triển khai", "phối hợp") end it.
 */
function scanIdentifyingClause(tokens: TokenTable, at: number): number {
  const lookup = unitLookup(tokens);
  let end = at;
  while (end < tokens.count && end - at < MAX_CLAUSE_WORDS) {
    const gap = tokens.gaps[end - 1];
    if (gap !== GAP.blank && gap !== GAP.comma && gap !== GAP.dash && gap !== GAP.slash) break;
    if (pairAt(tokens, end) === RESPONSIBLE) break;
    const allowed = matchPhrase(lookup.identifying, tokens, end);
    const stop = matchPhrase(lookup.sentence, tokens, end);
    if (stop > end && allowed < stop) return at;
    end = Math.max(allowed, end + 1);
  }
  return end;
}
