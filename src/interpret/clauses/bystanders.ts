import type { UnitMention } from '../../annotate/units/index.ts';

/** Those the work is for or about ("giúp Nhân dân", "tới toàn thể cán bộ") take no part in it. */
const AUDIENCE =
  /^(?:các |toàn thể |đông đảo |mọi )*(?:tầng lớp )?(?:nhân dân|người dân|cán bộ|đảng viên|đoàn viên|hội viên|học sinh|người lao động|công chức|thanh niên|thiếu nhi|thanh thiếu nhi|quần chúng)(?!\p{L})/iu;
/** Staff with a duty of their own: "cán bộ chuyên môn xã". */
const STAFF = /kỹ thuật|chuyên môn|phụ trách|của /u;
/** Helped, not advised: "giúp doanh nghiệp". */
const HELPED =
  /^(?:các |những )*(?:doanh nghiệp|hợp tác xã|hộ |tổ chức, cá nhân|cá nhân|địa phương|đơn vị|cơ sở|nhà trường|trường)/iu;
/** docs/answers.md case 6 counts it only where it is told of by name or number. */
const WHOEVER = /^(?:các )?(?:cơ quan |người )?(?:(?:cấp )?(?:có )?thẩm quyền|cấp trên$)/iu;
/** A bare common noun names nobody; as a partner "địa phương" is the place where the work is. */
const NOBODY = /^(?:cơ quan|đơn vị|địa phương|tổ chức)$/iu;
const NO_PARTNER = /^(?:cơ quan|đơn vị|tổ chức)$/iu;
const GENERIC = /^(?:các )?(?:cơ quan|đơn vị|ngành|tổ chức)[\p{L}\s,]{0,40}liên quan/iu;

function isAudience(unit: UnitMention): boolean {
  return AUDIENCE.test(unit.name) && !STAFF.test(unit.name);
}

/** Of those named behind "phối hợp với", the ones that take part; of a cited event's organisers only "các cơ quan liên quan". */
export function keepPartners(units: readonly UnitMention[], isOrganised: boolean): readonly UnitMention[] {
  const named = units.filter((unit) => !isAudience(unit) && (!isOrganised || GENERIC.test(unit.name)));
  return named.length === 1 && NO_PARTNER.test(named[0]?.name ?? '') ? [] : named;
}

export function isServed(unit: UnitMention): boolean {
  return !isAudience(unit) && !HELPED.test(unit.name) && !WHOEVER.test(unit.name) && !NOBODY.test(unit.name);
}

/** "báo cáo về PCRT/TTKB": matters by their letters. */
const LETTERS = /^[\p{Lu}\d]+(?:\/[\p{Lu}\d]+)+$/u;

export function isReceiver(unit: UnitMention): boolean {
  return !LETTERS.test(unit.name) && !isAudience(unit) && !NOBODY.test(unit.name) && !WHOEVER.test(unit.name);
}
