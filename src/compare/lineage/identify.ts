import type { Header, Reference } from '../types.ts';
import { matchCitation, type CitationMatch } from './agreement.ts';

/** A citation that means a paper. */
export interface Identified {
  readonly match: CitationMatch;
  /** Higher: surer. */
  readonly weight: number;
  /** What could not be held against the header, as one side leaves it blank. */
  readonly unchecked: readonly ('number' | 'date')[];
}

/**
 * Whether a citation means the paper with this header. Its number is the proof; another needs it. Where the header's number is
 * blank, only its own issuer and title together name it. A slip in number or date is seen only where everything else agrees.
 */
export function identify(parent: Header, reference: Reference, childProvince: string | null): Identified | null {
  const match = matchCitation(parent, reference, childProvince);
  if (match.type === 'differs' || !isMeant(match)) return null;
  // a title may be cited in other words: it speaks for, never against
  const weight = [match.number, match.date, match.issuer].reduce(
    (sum, agreement) => sum + (agreement === 'same' ? 1 : agreement === 'differs' ? -0.5 : 0),
    (match.number === 'same' ? 1 : 0) + (match.title === 'same' ? 1 : 0),
  );
  const unchecked = (['number', 'date'] as const).filter((part) => match[part] === 'unknown');
  return { match, weight, unchecked };
}

function isMeant({ number, isNumberNear, date, issuer, title }: CitationMatch): boolean {
  const agrees = (part: string): boolean => part === 'same';
  if (agrees(number)) {
    if (issuer === 'differs') return agrees(date) && agrees(title);
    if (date === 'differs') return agrees(issuer) || agrees(title);
    return agrees(date) || agrees(issuer) || agrees(title);
  }
  if (issuer === 'differs') return false;
  if (number === 'differs')
    return agrees(date) && agrees(issuer) && (agrees(title) || (isNumberNear && title !== 'differs'));
  if (date === 'differs') return false;
  return agrees(title) && agrees(issuer);
}
