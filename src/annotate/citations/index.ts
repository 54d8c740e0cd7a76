export { findReferences } from './find.ts';
export { mergeReferences } from './merge.ts';
export { parseSymbol } from './number.ts';
export type { ReferenceMention } from './reference-mention.ts';
