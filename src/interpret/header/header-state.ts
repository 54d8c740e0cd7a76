import type { Span } from '../../document/span.ts';
import type { Segment } from '../../outline/segments.ts';
import type { HeaderDraft } from './header-draft.ts';

/** What has been read of a header so far, and where in it the next line stands. */
export interface HeaderState {
  readonly draft: HeaderDraft;
  readonly issuerLines: Segment[];
  readonly titleLines: { readonly text: string; readonly span: Span }[];
  /** A letter: no type line, but somebody is written to. */
  readonly isLetter: boolean;
  place: 'before' | 'title' | 'subject' | 'addressees' | 'authority';
  /** The line of addressees before this one. */
  lastAddressee: string | null;
}
