import type { RoleRule } from '../role-site.ts';

/** What no rule tells apart is of the role above. */
export const inheritedRule: RoleRule = {
  name: 'inherited',
  source: 'a list takes the role of its heading',
  accepts: ['I. MỤC ĐÍCH\n«1. Nâng cao nhận thức của Nhân dân.»'],
  refuses: ['«1. Nâng cao nhận thức của Nhân dân.»'],
  decide: ({ inherited }) => inherited,
};
