import { foldBlanks } from '../../document/trim.ts';
import { findTypeByCode } from '../../lexicon/headings/document-types.ts';
import { readIssuer, readSubject, readTypeBefore, type TypeBefore } from './citation.ts';
import { readCitedDate, readDateBefore } from './cited-date.ts';
import { findNamedLaws, mayNameLaw } from './named-law.ts';
import { findBlankNumbers } from './blank-number.ts';
import { completeNumbers } from './labelled-number.ts';
import { findNumbers, type NumberCandidate } from './number.ts';
import { apartFrom, type ReferenceMention } from './reference-mention.ts';
import { findStandards, mayNameStandard } from './standard.ts';

/** The year that many numbers hold. */
const YEAR_IN_NUMBER = /\/((?:19|20)\d{2})\//u;
const AND = /^\s{1,2}và\s{1,2}(?:số\s{0,2}[:.]?\s{0,2})?$/iu;

/** A number with the type's name before it. */
export interface Anchor extends NumberCandidate {
  readonly before: TypeBefore | null;
}

/** Cited documents of one paragraph, in reading order; see docs/genre.md 4 and the grammars in number.ts and citation.ts. */
export function findReferences(text: string): ReferenceMention[] {
  if (!text.includes('/') && !mayNameLaw(text) && !mayNameStandard(text)) return [];
  // a number is asked about when it is judged and again when it is kept
  const known = new Map<number, TypeBefore | null>();
  const typeBefore = (start: number): TypeBefore | null => {
    const found = known.get(start);
    if (found !== undefined) return found;
    const read = readTypeBefore(text, start);
    known.set(start, read);
    return read;
  };
  const isNamed = (start: number): boolean => typeBefore(start)?.name != null;
  const plain = findNumbers(text, (start) => typeBefore(start) !== null);
  const numbers = completeNumbers(text, plain, isNamed);
  const anchors: Anchor[] = [
    ...numbers.map(({ start, end, number, code, rule }) => ({
      start,
      end,
      number,
      code,
      rule,
      before: typeBefore(start),
    })),
    ...findBlankNumbers(text, numbers),
  ].sort((a, b) => a.start - b.start);
  const mentions: ReferenceMention[] = [];
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1];
    const limit = next ? (next.before?.start ?? next.start) : text.length;
    const previous = mentions[mentions.length - 1];
    mentions.push(readCitation(text, anchor, limit, previous));
  });
  shareDates(text, mentions);
  const others = [...findNamedLaws(text), ...findStandards(text)].sort((a, b) => a.start - b.start);
  const added = apartFrom(others, mentions);
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** "số 12/CT-UBND và số 13/CT-UBND ngày 09/01/2026": two numbers of one day; none of another year than its own ("số 37/2019/NĐ-CP và số 22/2025/NĐ-CP ngày 11/02/2025"). */
function shareDates(text: string, mentions: ReferenceMention[]): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || mention.date !== null || next.date === null || mention.end !== mention.numberEnd) return;
    if (!isOfYear(mention.number, next.date)) return;
    if (AND.test(text.slice(mention.end, next.numberStart))) mentions[index] = { ...mention, date: next.date };
  });
}

/** Whether a number that holds its year may be of that date. */
function isOfYear(number: string | null, date: string | null): boolean {
  const own = YEAR_IN_NUMBER.exec(number ?? '')?.[1];
  return own === undefined || date === null || date.startsWith(own);
}

function readCitation(
  text: string,
  anchor: Anchor,
  limit: number,
  previous: ReferenceMention | undefined,
): ReferenceMention {
  const start = anchor.before?.start ?? anchor.start;
  let end = anchor.end;
  const dated = readCitedDate(text, end);
  if (dated && dated.end <= limit) end = dated.end;
  const issuer = readIssuer(text, end);
  let issuerName: string | null = null;
  if (issuer && issuer.end <= limit) {
    issuerName = foldBlanks(text.slice(issuer.start, issuer.end));
    end = issuer.end;
  }
  let date = dated?.date ?? null;
  // "của Bộ Công an ngày 01/02/2024": the date may follow the issuer; one of another year than the number's is the next clause's
  if (!dated && issuer) {
    const late = readCitedDate(text, end);
    if (late && late.end <= limit && isOfYear(anchor.number, late.date)) {
      date = late.date;
      end = late.end;
    }
  }
  if (!dated && date === null && anchor.before) date = readDateBefore(text, anchor.before.start);
  const subject = readSubject(text, end, limit);
  if (subject) end = subject.end;
  return {
    start,
    end,
    raw: text.slice(start, end),
    numberStart: anchor.start,
    numberEnd: anchor.end,
    type: decideType(anchor, text, previous),
    number: anchor.number,
    date,
    issuer: issuerName,
    subject: subject ? foldBlanks(text.slice(subject.start, subject.end)) : null,
    rule: anchor.rule,
  };
}

/** The spelled name tells apart what one code stands for (party QĐ: quyết định, quy định); in a chain the first name holds on. */
function decideType(anchor: Anchor, text: string, previous: ReferenceMention | undefined): string | null {
  const spelled = anchor.before?.name ?? null;
  const coded = findTypeByCode(anchor.code)?.code ?? null;
  if (spelled !== null && spelled !== 'CV') return spelled;
  if (coded !== null) return coded;
  if (anchor.rule === 'letter-number') return 'CV';
  if (spelled !== null) return spelled;
  if (previous && anchor.rule === 'law-number' && text.slice(previous.end, anchor.start).length < 12)
    return previous.type;
  return anchor.rule === 'law-number' ? 'L' : null;
}
