// Written by scripts/fit-links.ts.
export const LINK_START = -6.49;
/** In the order of LINK_SIGNS. */
export const LINK_WEIGHTS: readonly number[] = [
  0.48, // a clause of the child
  0.1, // child inside
  0.49, // a clause of the child inside
  1.34, // matters
  1.65, // matters inside
  0.78, // terms shared
  0.52, // other business
  0.69, // given to the issuer
  0.52, // business of its own
  -0.46, // another kind of work
  -0.94, // money on one side
  0.64, // times
  0.61, // length of the child
  0.07, // addressed
  1.78, // ahead of other parents
  1.4, // ahead of other children
  1.24, // best of the parents
  -0.02, // best of the children
];
