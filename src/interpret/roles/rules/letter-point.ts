import type { RoleRule } from '../role-site.ts';

/** A numbered point of a letter is what it asks for. */
export const letterPointRule: RoleRule = {
  name: 'letter-point',
  source: 'letters and telegrams of all levels',
  accepts: ['[letter] «1. Rà soát danh sách học viên.»'],
  refuses: ['«1. Rà soát danh sách học viên.»'],
  decide: ({ node, isLetter }) => (isLetter && !node.isAttachment ? 'task' : null),
};
