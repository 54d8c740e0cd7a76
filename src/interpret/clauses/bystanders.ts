import type { UnitMention } from '../../annotate/units/index.ts';

/** Those the work is for or about ("giúp Nhân dân", "tới toàn thể cán bộ") take no part in it; staff with a duty ("cán bộ chuyên môn xã") does. */
const AUDIENCE =
  /^(?!.*(?:kỹ thuật|chuyên môn|phụ trách|của ))(?:các |toàn thể |đông đảo |mọi )*(?:tầng lớp )?(?:nhân dân|người dân|cán bộ|đảng viên|đoàn viên|hội viên|học sinh|người lao động|công chức|thanh niên|thiếu nhi|thanh thiếu nhi|quần chúng)(?!\p{L})/iu;
/** Helped, not advised: "giúp doanh nghiệp". */
const HELPED =
  /^(?:các |những )*(?:doanh nghiệp|hợp tác xã|hộ |tổ chức, cá nhân|cá nhân|địa phương|đơn vị|cơ sở|nhà trường|trường)/iu;
/** docs/answers.md case 6 counts it only where it is told of by name or number; "gửi các cơ quan theo quy định" tells neither. */
const WHOEVER = /^(?:các )?(?:cơ quan |người )?(?:(?:cấp )?(?:có )?thẩm quyền|cấp trên$)|^các cơ quan$/iu;
const BARE_NOUNS: ReadonlySet<string> = new Set(['cơ quan', 'đơn vị', 'tổ chức', 'người']);
/** docs/genre.md 5.4, construction 8: who runs an event has no part in the task. */
const GENERIC = /^(?:các )?(?:cơ quan|đơn vị|ngành|tổ chức)[\p{L}\s,]{0,40}liên quan/iu;

/** "…, đơn vị chịu trách nhiệm tổng hợp": a bare common noun names nobody. */
export function isBareNoun({ name }: UnitMention): boolean {
  return BARE_NOUNS.has(name.toLowerCase());
}

/** As a partner "địa phương" is the place where the work is. */
function isNobody(unit: UnitMention): boolean {
  return isBareNoun(unit) || unit.name.toLowerCase() === 'địa phương';
}

/** Of those named behind "phối hợp với", the ones that take part; of a cited event's organisers only "các cơ quan liên quan". */
export function keepPartners(units: readonly UnitMention[], isOrganised: boolean): readonly UnitMention[] {
  const named = units.filter((unit) => !AUDIENCE.test(unit.name) && (!isOrganised || GENERIC.test(unit.name)));
  return named.length === 1 && named.every(isBareNoun) ? [] : named;
}

export function isServed(unit: UnitMention): boolean {
  return isReceiver(unit) && !HELPED.test(unit.name);
}

export function isReceiver(unit: UnitMention): boolean {
  return !AUDIENCE.test(unit.name) && !isNobody(unit) && !WHOEVER.test(unit.name);
}
