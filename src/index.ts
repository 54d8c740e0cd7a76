/** Vietnamese administrative plans as data: bytes in, a record and diagnostics out. See README.md. */
export { convert } from './pipeline.ts';
export type { Converted, ConvertOptions } from './pipeline.ts';
export type { Diagnostic, Severity } from './document/diagnostic.ts';
export { DEFAULT_LIMITS } from './document/raw-document.ts';
export type { ReadLimits } from './document/raw-document.ts';
export { SourceError, STATUSES } from './document/source-error.ts';
export type { Stage, Status } from './document/source-error.ts';
export type { Span } from './document/span.ts';
export type { Vocabulary } from './lexicon/words/vocabulary.ts';
export { recordSchema, SCHEMA_VERSION } from './record/schema.ts';
export type {
  Header,
  Level,
  OutlineNodeRecord,
  OutlineRole,
  PlanRecord,
  Recipient,
  Reference,
  Signature,
  System,
  Target,
  Task,
  TaskUnit,
  Time,
  Unit,
  UnitRole,
} from './record/schema.ts';
export { renderMessage } from './report/messages.ts';
export type { Language } from './report/messages.ts';
