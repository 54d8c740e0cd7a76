import { goesOnCount } from '../../counted-sentence.ts';
import { type JoinRule } from '../joint.ts';

/** "(2)" in a title while "(1)" stands in its line above. */
export const countedTitle: JoinRule = {
  name: 'counted-title',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.a: the subject of a document is one sentence',
  accepts: ['[title] Vận động quyên góp: (1) Sách cũ; ⏎ (2) Xe đạp cũ'],
  refuses: ['[title] Vận động quyên góp ⏎ (2) Xe đạp cũ', 'Vận động quyên góp: (1) Sách cũ; ⏎ (2) Xe đạp cũ'],
  decide: ({ inTitle, startsItem, before, after, counted }) =>
    inTitle && startsItem && goesOnCount(before, after, counted) ? 'join' : null,
};
