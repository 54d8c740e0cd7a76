import type { Span } from '../../document/span.ts';
import type { Header, Time } from '../../record/schema.ts';
import type { Segment } from '../../outline/segments.ts';
import type { IssuerName } from './issuer-lines.ts';

/** Header as its lines say it; what the lines leave out is inferred afterwards (infer.ts). */
export class HeaderDraft {
  issuer: IssuerName | null = null;
  parentIssuer: IssuerName | null = null;
  number: Header['number'] = null;
  place: string | null = null;
  issued: Time | null = null;
  type: Header['type'] = null;
  title: string | null = null;
  addressees: string[] = [];
  draft = false;
  urgency: string | null = null;
  secrecy: string | null = null;
  isPartyLayout = false;
  spans = new Map<string, Span[]>();
}

/** Parts of a header as the record's `header.spans` names them. */
export type Part =
  | 'nationalTitle'
  | 'motto'
  | 'partyTitle'
  | 'issuer'
  | 'parentIssuer'
  | 'number'
  | 'placeAndDate'
  | 'type'
  | 'title'
  | 'authority'
  | 'addressees'
  | 'draft'
  | 'urgency'
  | 'secrecy'
  | 'other';

/** Says that `span` is part of the header. */
export function claim({ spans }: HeaderDraft, part: Part, span: Span): void {
  const own = spans.get(part);
  if (own) own.push(span);
  else spans.set(part, [span]);
}

/** What has been read of a header so far, and where in it the next line stands. */
export interface HeaderState {
  readonly draft: HeaderDraft;
  readonly issuerLines: Segment[];
  readonly titleLines: { readonly text: string; readonly span: Span }[];
  /** A letter's subject that stands above a type's name: the title only where none stands below. */
  readonly subjectLines: { readonly text: string; readonly span: Span }[];
  /** A letter: no type line, but somebody is written to. */
  readonly isLetter: boolean;
  place: 'before' | 'title' | 'subject' | 'addressees' | 'authority';
  /** The line of addressees before this one. */
  lastAddressee: string | null;
}
