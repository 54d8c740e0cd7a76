import { type JoinRule } from '../joint.ts';

/** A line that the format calls a heading begins one. */
export const headingLevel: JoinRule = {
  name: 'heading-level',
  source: 'CommonMark 4.2 (ATX headings); HTML h1 to h6',
  accepts: ['[heading] các thôn ⏎ tổ chức thực hiện'],
  refuses: ['các thôn ⏎ tổ chức'],
  decide: ({ previous, next }) =>
    next.style.headingLevel !== undefined && next.style.headingLevel !== previous.style.headingLevel ? 'part' : null,
};
