export { findReferences } from './find.ts';
export { keyOfNumber, mergeReferences } from './merge.ts';
export type { MergedReference } from './merge.ts';
export { parseSymbol } from './number.ts';
export type { ReferenceMention } from './reference-mention.ts';
