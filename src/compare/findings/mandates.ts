import { dueDaysOf } from '../prepare/due-days.ts';
import type { Passage } from '../prepare/passages.ts';
import { unitsWithRole } from '../prepare/unit-match.ts';

/** What tells everybody to do as the plan says, each in its own field: a plan below does so by being made. One with a day of its own is work. */
export function isMandate({ clauses, quote, units, task, days }: Passage): boolean {
  if (!unitsWithRole(units, 'lead').every(({ unit }) => unit.collective)) return false;
  if (clauses.length < 2 && OF_ITS_OWN.test(quote)) return true;
  const line = quote.replace(/\s+/gu, ' ');
  if (days !== null || (task !== null && dueDaysOf(task).length > 0)) return false;
  return (
    quote.length <= LONGEST && [BOUND, AS_CHARGED, CARRIES_OUT, DIFFICULTIES, FUNDS].some((form) => form.test(line))
  );
}

const LONGEST = 300;

const OF_ITS_OWN =
  /(?:theo|trong|căn cứ)\s(?:phạm vi\s)?(?:chức năng|nhiệm vụ|thẩm quyền|ngành|lĩnh vực)[^.;]{0,40}(?:phụ trách|quản lý|được giao|được phân công)/iu;
/** "Thủ trưởng các sở, ban, ngành … chịu trách nhiệm triển khai, thực hiện Kế hoạch này". */
const BOUND =
  /(?:chịu|có) trách nhiệm (?:tổ chức )?(?:triển khai|thực hiện|thi hành)(?:,? (?:tổ chức )?thực hiện)?(?: [^\s.;]{1,12}){0,4} (?:Kế hoạch|Quyết định|Hướng dẫn|Chỉ thị|Chương trình)(?: này|\s?[.;,]|$)/iu;
/** "Các cơ quan, đơn vị được phân công nhiệm vụ có trách nhiệm thực hiện nghiêm túc theo đúng tiến độ". */
const AS_CHARGED =
  /^[^\p{L}]{0,8}(?:các|mọi|thủ trưởng các) (?:cơ quan|đơn vị|phòng|sở|địa phương)[^.;]{0,60}(?:được (?:phân công|giao)|chủ trì|phối hợp)[^.;]{0,60}(?:thực hiện|hoàn thành|triển khai)[^.;]{0,40}(?:nghiêm túc|tiến độ|nhiệm vụ được (?:giao|phân công)|công việc được giao)/iu;
/** "Tổ chức triển khai thực hiện kế hoạch chuyển đổi số …": what the child's own plan is. */
const CARRIES_OUT =
  /^[^\p{L}]{0,8}(?:tổ chức )?(?:triển khai|thực hiện)(?:,? (?:tổ chức )?thực hiện)? (?:kế hoạch|chương trình)(?!\p{L})/iu;
/** "Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các sở … báo cáo UBND tỉnh". */
const DIFFICULTIES =
  /^[^\p{L}]{0,8}trong quá trình [^.;]{0,60}(?:nếu|có)[^.;]{0,12} (?:khó khăn|vướng mắc|vấn đề|phát sinh)/iu;
/** "Các sở, ngành, địa phương chủ động bố trí kinh phí từ dự toán được giao": each pays for its own work. */
const FUNDS =
  /^[^.;]{0,160}(?:chủ động|có trách nhiệm)[^.;]{0,30} (?:bố trí|cân đối|lập dự toán|huy động)[^.;]{0,40} (?:kinh phí|nguồn vốn|ngân sách|nguồn lực)(?!\p{L})/iu;
