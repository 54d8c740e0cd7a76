import { type JoinRule } from '../joint.ts';

/** A number that a list of the format generates begins its own paragraph. */
export const listNumber: JoinRule = {
  name: 'list-number',
  source: 'Office Open XML and ODF: numbering is no text of the paragraph (ECMA-376, 17.9)',
  accepts: ['[generated] Nội dung ⏎ thực hiện'],
  refuses: ['Nội dung ⏎ thực hiện'],
  decide: ({ next }) => (next.generated > 0 ? 'part' : null),
};
