/** All that the page takes from the rest of the package: types, words for codes, and functions that know of no machine. */
export type { AuditMatrix, Brief, Comparison, Finding, Link, LinkSide } from '../adapters/comparing.ts';
export type { Card } from '../api/card.ts';
export type { Duty } from '../archive/indexing/duties.ts';
export type { ExplainLine, Waiver } from '../api/shapes.ts';
export type { Snippet } from '../archive/indexing/snippet.ts';
export type { Correction, StuckReason } from '../../record/corrections/correction.ts';
export type {
  OutlineNodeRecord,
  OutlineRole,
  PlanRecord,
  Task,
  TaskUnit,
  Time,
  UnitRole,
} from '../../record/schema.ts';
export type { Doubt } from '../doubts.ts';
export { findDoubts, isChecked, SURE } from '../doubts.ts';
export { nodeAt, openingOf } from '../../record/corrections/anchor.ts';
export { foldBare } from '../../document/fold.ts';
export { diffWords, type DiffPiece } from '../../report/comparison/compare-html/word-diff.ts';
