import type { RoleRule } from '../role-site.ts';

/** Whatever else stands in the body is about tasks. */
export const taskRule: RoleRule = {
  name: 'task',
  source: 'the body of a plan',
  accepts: ['«1. Thu gom rác ở chợ.»'],
  refuses: ['I. MỤC ĐÍCH\n«1. Thu gom rác ở chợ.»'],
  decide: () => 'task',
};
