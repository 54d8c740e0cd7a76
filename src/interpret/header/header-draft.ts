import type { Span } from '../../document/span.ts';
import type { Header, Time } from '../../record/schema.ts';
import type { IssuerName } from './issuer-lines.ts';

/** Header as its lines say it; what the lines leave out is inferred afterwards (infer.ts). */
export interface HeaderDraft {
  issuer: IssuerName | null;
  parentIssuer: IssuerName | null;
  number: Header['number'];
  numberSpan: Span | null;
  place: string | null;
  issued: Time | null;
  type: Header['type'];
  title: string | null;
  addressees: { readonly name: string; readonly span: Span }[];
  draft: boolean;
  urgency: string | null;
  secrecy: string | null;
  isPartyLayout: boolean;
  spans: Map<string, Span[]>;
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

export function emptyDraft(): HeaderDraft {
  return {
    issuer: null,
    parentIssuer: null,
    number: null,
    numberSpan: null,
    place: null,
    issued: null,
    type: null,
    title: null,
    addressees: [],
    draft: false,
    urgency: null,
    secrecy: null,
    isPartyLayout: false,
    spans: new Map(),
  };
}

/** Says that `span` is part of the header. */
export function claim({ spans }: HeaderDraft, part: Part, span: Span): void {
  const own = spans.get(part);
  if (own) own.push(span);
  else spans.set(part, [span]);
}
