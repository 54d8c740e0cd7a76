import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a stage has to say about a document. `code` is public and stable (`stage/kebab-case`);
 * the sentence for people is made at the edge, in report/messages.*, from `code` and `args`.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly args?: Readonly<Record<string, string | number>>;
  /** Place in `SourceDocument.text`, where there is text to point at. */
  readonly span?: Span;
  /** 1-based, only where there is no text to point at. */
  readonly page?: number;
  readonly rule?: string;
  readonly related?: readonly Span[];
}
