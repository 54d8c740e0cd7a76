import { usualSpelling } from '../../lexicon/units/usual-spelling.ts';
import { placeIssuer, type Standing } from '../units/place-issuer.ts';
import type { ReadBlock, ReadDocument } from '../../annotate/reading.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import type { Level, System } from '../../record/schema.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';
import { parseUnitAt } from '../../annotate/units/index.ts';
import type { IssuerName } from './issuer-lines.ts';
import type { Footer } from '../footer/footer.ts';
import type { HeaderDraft } from './header-draft.ts';

export interface InferredIssuer extends Standing {
  readonly issuer: IssuerName | null;
  /** Its name in the spelling of running text. */
  readonly spelled: string | null;
}

/** "…; UBND huyện ban hành Kế hoạch …", "Sở … xây dựng kế hoạch", "Sở … đề nghị các cơ quan" (docs/genre.md 1.4, issuer inference order). */
const ISSUING =
  /^\s*(?:\([^)]{1,60}\)\s*)?(?:ban h[àa]nh|xây dựng|tổ chức|lập|triển khai|phát động|đề nghị|yêu cầu|hướng dẫn|thông báo|báo cáo|kính trình|ra)(?!\p{L})/u;
/** "Trên đây là Kế hoạch …, UBND xã yêu cầu các cơ quan …": who asks at the end is who issued it. */
const ASKING = /^\s*(?:yêu cầu|đề nghị)(?!\p{L})/u;
/** Who signs so holds an office of the state. */
const STATE_OFFICE = /(?:BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|THỐNG ĐỐC|TỔNG THANH TRA|CỤC TRƯỞNG)(?!\p{L})/u;
const BARE_CITY = /\s(?:thành phố|TP)$/iu;
const CLAUSE_START = /(?:^|[;,.]\s+|\n)(?=\p{Lu})/gu;

/** Issuer, level and system from the header's lines, else from what the body says of itself, else from the body that is signed for. */
export function inferIssuer(
  header: HeaderDraft,
  roots: readonly OutlineNode[],
  document: ReadDocument,
  { signature, signedFor }: Pick<Footer, 'signature' | 'signedFor'>,
): InferredIssuer {
  const { text, lexicon } = document;
  const issuer = header.issuer ?? findIssuingUnit(roots) ?? findSignedBody(signedFor, document);
  const spelled = issuer && usualSpelling(issuer.name);
  const standing = spelled === null ? null : placeIssuer(spelled, header.parentIssuer?.name ?? null, lexicon);
  const isOfState = STATE_OFFICE.test(`${signature?.onBehalfOf ?? ''} ${signature?.position ?? ''}`);
  const system = standing ? standing.system : (systemOfSymbol(header) ?? (isOfState ? 'government' : null));
  const told = standing?.level ?? null;
  // "UBND Thành phố" of a paper without its letterhead: a city of either level
  const level = told === null || BARE_CITY.test(spelled ?? '') ? (voteLevel(header, text) ?? told) : told;
  return { issuer, spelled, level, system };
}

function findIssuingUnit(roots: readonly OutlineNode[]): IssuerName | null {
  let found: IssuerName | null = null;
  for (const root of roots) {
    if (root.form !== 'paragraph') break;
    found = unitsBehind(root.block, CLAUSE_START, ISSUING).at(-1) ?? found;
  }
  return found ?? closingIssuer(roots);
}

/** "TM. ỦY BAN NHÂN DÂN" under a paper without its letterhead: the body of that name that the text first tells the place of. */
function findSignedBody(signedFor: string | null, { blocks }: ReadDocument): IssuerName | null {
  const name = usualSpelling(signedFor ?? '');
  if (!name.includes(' ')) return null;
  for (const block of blocks) {
    const at = block.layer === 'body' ? block.text.indexOf(name) : -1;
    const unit = at < 0 ? null : parseUnitAt(block.reading, at);
    if (unit && unit.name.length > name.length && !/\s(?:các|cấp)\s/u.test(unit.name))
      return { name: unit.name, span: toSourceSpan(block, unit.start, unit.end) };
  }
  return null;
}

/** Units behind `opening` of which `predicate` is said. */
function unitsBehind(block: ReadBlock, opening: RegExp, predicate: RegExp): IssuerName[] {
  return [...block.text.matchAll(opening)].flatMap(({ 0: words, index }) => {
    const unit = parseUnitAt(block.reading, index + words.length);
    if (!unit || !predicate.test(block.text.slice(unit.end))) return [];
    return [{ name: unit.name, span: toSourceSpan(block, unit.start, unit.end) }];
  });
}

/** "Trên đây là Kế hoạch … của Sở KH&CN.", "…, UBND xã đề nghị các đơn vị …". */
function closingIssuer(roots: readonly OutlineNode[]): IssuerName | null {
  for (const { role, block } of roots) {
    if (role !== 'closing') continue;
    const found =
      unitsBehind(block, CLAUSE_START, ASKING).at(-1) ?? unitsBehind(block, /của\s+(?=\p{Lu})/gu, /^\s*[.,;/]/u)[0];
    if (found) return found;
  }
  return null;
}

function systemOfSymbol(header: HeaderDraft): System | null {
  const symbol = header.number?.symbol ?? '';
  if (/(?:^|[-/])(?:TU|HU|ĐU|QU|BTGTU|BTVHU|CB)$/u.test(symbol) || header.isPartyLayout) return 'party';
  // a telegram is of the government's types alone (Nghị định 30/2020/NĐ-CP, Phụ lục III; Quy định 399-QĐ/TW has none)
  if (/UBND|^KH-S|HĐND|^CĐ-/u.test(symbol)) return 'government';
  if (/MTTQ|ĐTN|TĐTN|HLHPN|LĐLĐ|CĐCS/u.test(symbol)) return 'front';
  return null;
}

/** Bodies that a level assigns work to (docs/genre.md 8, level inference cues). */
const CUES: readonly (readonly [Level, RegExp])[] = [
  [
    'district',
    /UBND các xã, (?:phường, )?thị trấn|Phòng (?:Văn hóa|Văn hoá|Tài chính|Giáo dục|Lao động|Nội vụ)[\p{L}\s,-]{0,40}huyện|trên địa bàn huyện/gu,
  ],
  [
    'province',
    /UBND các huyện|(?<!\p{L})(?:các [Ss]ở, (?:ban, )?ngành|Tỉnh [uủ][yỷ])(?!\p{L})|Sở (?:Tài chính|Nội vụ|Văn hóa|Xây dựng|Y tế)|trên địa bàn tỉnh|các huyện, thành phố/gu,
  ],
  [
    'commune',
    /(?<!\p{L})(?:thôn|tổ dân phố|TDP|khu phố)(?!\p{L})|chi bộ trực thuộc|trên địa bàn (?:xã|phường)|UBND (?:xã|phường)(?! )/gu,
  ],
  ['central', /UBND các tỉnh|các bộ, ngành|các Bộ, ngành/gu],
];

function voteLevel(header: HeaderDraft, text: string): Level | null {
  const symbol = header.number?.symbol ?? '';
  if (/(?:^|-)S[\p{Lu}&]{2,}/u.test(symbol)) return 'province';
  if (/[-/]TW$/u.test(symbol)) return 'central';
  let best: Level | null = null;
  let most = 0;
  const sample = text.slice(0, 60_000);
  for (const [level, pattern] of CUES) {
    const count = (sample.match(pattern) ?? []).length;
    if (count > most) {
      most = count;
      best = level;
    }
  }
  return best;
}
