import { isSameGroup, type JoinRule } from '../joint.ts';

const SHORTEST = 60;

/** Elsewhere lines that stand close go on a long one. */
export const closeLines: JoinRule = {
  name: 'close-lines',
  source: 'text pasted from pages without a fixed width',
  accepts: [
    '[near] Phối hợp các ban ngành của xã tổ chức tuyên truyền trên loa truyền thanh ⏎ Thanh Sơn',
    'Phối hợp ⏎ Thanh Sơn',
  ],
  refuses: ['[wrapped] Phối hợp ⏎ Thanh Sơn'],
  decide: (joint) => (isSameGroup(joint) && joint.before.length > SHORTEST ? 'join' : 'part'),
};
