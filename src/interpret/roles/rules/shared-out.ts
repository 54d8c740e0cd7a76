import { readHeadingUnits } from '../../leads/heading-lead.ts';
import { readPartnersAlone } from '../../leads/partners-alone.ts';
import { actsFirst, type RoleRule } from '../role-site.ts';

/** Under a body an item over a list that begins with a verb is a task shared out. */
export const sharedOutRule: RoleRule = {
  name: 'shared-out',
  source: 'decisions of provinces: "a) Tham mưu Ủy ban nhân dân tỉnh trình …:"',
  accepts: [
    'III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n«a) Tham mưu Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh:»\n- Đề án y tế cơ sở.\n- Chính sách hỗ trợ.',
    '[letter] 1. Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ\n«- Nghiên cứu, tham mưu Lãnh đạo Bộ:»\n+ Chính sách hỗ trợ.\n+ Đề án y tế cơ sở.\n- Rà soát hồ sơ.',
  ],
  refuses: ['III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n«a) Công tác khám chữa bệnh»\n- Khám cho học sinh.'],
  decide: ({ node, inherited }) =>
    inherited === 'implementation' &&
    node.parent !== null &&
    actsFirst(node) &&
    readHeadingUnits(node.parent) !== null &&
    readPartnersAlone(node) === null
      ? 'task'
      : null,
};
