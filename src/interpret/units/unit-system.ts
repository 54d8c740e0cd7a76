import type { System } from '../../lexicon/levels.ts';
import type { HeadEntry } from '../../annotate/units/lookup.ts';
import type { TokenTable } from '../../annotate/tokens.ts';
import type { UnitContext } from './unit-context.ts';

const PARTY =
  /(?:(?<![\p{L}\p{M}])(?:ủy|uỷ)(?!\s+(?:ban|viên))|chi bộ|đảng bộ|đảng viên)(?:\s|$)|^đảng\s|\sđảng(?:\s|$)/iu;
const FRONT = /mặt trận|đoàn thể|chính trị\s?-?\s?xã hội|đoàn viên|hội viên|chi đoàn/iu;
const SCHOOL =
  /(?:^|(?<!môi|thị|hiện|quan)\s)(?:trường|giáo viên|học sinh|hiệu trưởng|chủ nhiệm|cơ sở giáo dục|tổ chuyên môn)(?:\s|$)/iu;
const FRONT_NOUNS = new Set(['tổ chức', 'đoàn thể', 'hội', 'hội đoàn thể', 'mặt trận']);
const BUSINESS = /doanh nghiệp|hợp tác xã|công ty|hộ kinh doanh|tập đoàn|nhà mạng|ngân hàng thương mại/iu;
const GOVERNMENT =
  /(?:^|\s)(?:sở|ban, ngành|ban ngành|ủy ban nhân dân|bộ, ngành|phòng|chính quyền|tỉnh|huyện|xã|phường)(?:,|\s|$)/iu;

/** The system a name belongs to, by its heads, else by its words, else the issuer's. */
export function systemOf(heads: readonly HeadEntry[], tokens: TokenTable, context: UnitContext): System | null {
  const text = tokens.text;
  const first = heads[0];
  const main = first?.body ?? first?.department ?? first?.noun ?? first?.post;
  if (main?.system === 'school') return 'school';
  // "Ban Chấp hành" + "Đoàn xã": a committee is of the body that it leads
  const led = main?.owned === true ? ownerSystem(heads) : null;
  if (main?.system === 'party' && main.kind === 'body') return led === 'front' ? led : 'party';
  const owner = main && (main.kind === 'post' || main.owned || main.kind === 'noun') ? ownerSystem(heads) : null;
  if (owner) return owner;
  if (main?.system && main.kind !== 'noun')
    return main.owned && main.system === 'government' && PARTY.test(text) ? 'party' : main.system;
  if (SCHOOL.test(text)) return 'school';
  if (main?.kind === 'noun' && main.system) return main.system;
  if (PARTY.test(text)) return 'party';
  if (main?.kind === 'department') return context.issuerSystem ?? 'government';
  // "các tổ chức chính trị - xã hội huyện", but "các sở, ban, ngành, đoàn thể huyện"
  if (main?.kind === 'noun' && FRONT_NOUNS.has(main.phrase) && FRONT.test(text)) return 'front';
  if (GOVERNMENT.test(text)) return 'government';
  if (FRONT.test(text)) return 'front';
  if (BUSINESS.test(text)) return 'other';
  if (main?.kind === 'noun' || main === undefined) return null;
  return context.issuerSystem;
}

/** System of the first body named behind the head. */
function ownerSystem(heads: readonly HeadEntry[]): System | null {
  for (const entry of heads.slice(1)) {
    const owner = entry.body ?? entry.department;
    if (owner?.system && !owner.owned) return owner.system;
  }
  return null;
}
