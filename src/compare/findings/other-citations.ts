import { readDocumentNumber, symbolKey, type DocumentNumber } from '../../document/document-number.ts';
import { foldPhrase } from '../../document/fold.ts';
import { exactDay, showDay } from '../../document/show-time.ts';
import { matchTitles, type Agreement } from '../lineage/agreement.ts';
import { nameKey } from '../prepare/unit-match.ts';
import type { PlanRecord, Reference } from '../types.ts';
import { shorten } from './gaps.ts';
import type { Finder, FindingDraft } from './index.ts';

/** A document as it is cited, or as its own header has it. */
interface Cited {
  readonly type: string | null;
  readonly number: DocumentNumber;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly raw: string;
  readonly span: Reference['span'];
  /** The plan above itself. */
  readonly isHeader?: true;
}

/** Number and day come first. */
const MOST = 70;

/** What the child cites as the parent does, but for its number or its day: one of the two is wrong. */
export const findOtherCitations: Finder = ({ lineage }, { record: parent }, { record: child }) => {
  const above = citedIn(parent);
  const below = citedIn(child);
  const own = headerOf(parent);
  const seen = new Set<string>();
  return below.flatMap((cited): FindingDraft[] => {
    const key = keyOf(cited);
    const isKnown = above.some((other) => keyOf(other) === key) || (own !== null && keyOf(own) === key);
    if (isKnown || seen.has(key) || isSpan(cited.span, lineage.via?.span)) return [];
    const meant = own !== null && slipOf(own, cited, above, below) !== null ? own : null;
    const other = meant ?? above.find((one) => slipOf(one, cited, above, below) !== null);
    const slip = other ? slipOf(other, cited, above, below) : null;
    if (!other || !slip) return [];
    seen.add(key);
    const [right, wrong] = [shorten(other.raw, MOST), shorten(cited.raw, MOST)];
    return [
      {
        code: 'lineage/citation-differs',
        severity: 'warning',
        message: meant
          ? `Viện dẫn “${wrong}”; kế hoạch cấp trên là “${right}”: khác ${slip}.`
          : `Viện dẫn “${wrong}”; cấp trên viện dẫn “${right}”: khác ${slip}.`,
        parent: meant ? null : { task: '', quote: other.raw, span: other.span },
        child: { task: '', quote: cited.raw, span: cited.span },
        key,
      },
    ];
  });
};

function citedIn({ references }: PlanRecord): Cited[] {
  return references.flatMap(({ number, ...reference }): Cited[] => {
    const read = number === null ? null : readDocumentNumber(number);
    return read?.serial == null || read.symbol === ''
      ? []
      : [{ ...reference, number: read, raw: oneLine(reference.raw) }];
  });
}

function headerOf({ header: { number, issued, issuer, title, type } }: PlanRecord): Cited | null {
  const read = number === null ? null : readDocumentNumber(number.raw);
  const date = exactDay(issued);
  if (read?.serial == null || date === null) return null;
  const raw = `${type?.name ?? ''} số ${read.canonical} ngày ${showDay(date)}`.trim();
  const span = { start: 0, end: 0 };
  return {
    type: type?.code ?? null,
    number: read,
    date,
    issuer: issuer?.canonical ?? null,
    subject: title,
    raw,
    span,
    isHeader: true,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function keyOf({ number, date }: Cited): string {
  return `${number.key}|${date ?? ''}`;
}

function isSpan(a: Reference['span'], b: Reference['span'] | undefined): boolean {
  return b?.start === a.start && b.end === a.end;
}

/** Which part of the citation is a slip: "số", "ngày"; null where it is another document, or may be. */
function slipOf(other: Cited, cited: Cited, above: readonly Cited[], below: readonly Cited[]): string | null {
  if (other.type !== null && cited.type !== null && other.type !== cited.type) return null;
  if (symbolKey(other.number.symbol) !== symbolKey(cited.number.symbol)) return null;
  if (other.date === null || cited.date === null) return null;
  const title = matchTitles(other.subject, cited.subject);
  if (title === 'differs' || isOtherIssuer(other, cited)) return null;
  const isSameNumber = other.number.serial === cited.number.serial && isSameYear(other.number, cited.number);
  if (isSameNumber) return other.date !== cited.date && isSlipOfDay(other, cited, title) ? 'ngày' : null;
  if (other.date !== cited.date || isNamedByBoth(other, above, below)) return null;
  // papers of one day have numbers next to each other
  const isUntitled = other.subject === null || cited.subject === null;
  const isSame = isSameTitle(other, cited) || (other.isHeader === true && title === 'same');
  return isSame || (isUntitled && isTurned(other.number, cited.number)) ? 'số' : null;
}

/** "30/2020/NĐ-CP": where both give the year of the number. */
function isSameYear(a: DocumentNumber, b: DocumentNumber): boolean {
  return a.year === null || b.year === null || a.year === b.year;
}

/** A number comes once in a year; in another year it is another paper, unless its title or its day and month say that it is not. */
function isSlipOfDay({ date: a }: Cited, { date: b }: Cited, title: Agreement): boolean {
  return title === 'same' || a?.slice(0, 4) === b?.slice(0, 4) || a?.slice(5) === b?.slice(5);
}

/** Both plans cite it rightly somewhere: the other number is another paper of the same day. */
function isNamedByBoth(other: Cited, above: readonly Cited[], below: readonly Cited[]): boolean {
  return [above, below].every((all) => all.some((one) => keyOf(one) === keyOf(other)));
}

function isOtherIssuer({ issuer: a }: Cited, { issuer: b }: Cited): boolean {
  if (a === null || b === null) return false;
  const [own, other] = [nameKey(a).split(' '), nameKey(b).split(' ')];
  return !own.some((word) => other.includes(word));
}

const MOSTLY = 0.9;
const HALF = 0.6;
const FEWEST = 4;

/** Word by word, where one may be cut short: two decrees of one day are both "về phân cấp trong lĩnh vực …". */
function isSameTitle({ subject: a }: Cited, { subject: b }: Cited): boolean {
  const [own, other] = [a, b].map((title) => new Set(foldPhrase(title ?? '').split(' ')));
  if (!own || !other || Math.min(own.size, other.size) < FEWEST) return false;
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared >= MOSTLY * Math.min(own.size, other.size) && shared >= HALF * Math.max(own.size, other.size);
}

/** Two figures that changed places. */
function isTurned({ serial: a }: DocumentNumber, { serial: b }: DocumentNumber): boolean {
  if (a?.length !== b?.length) return false;
  const wrong = [...(a ?? '')].flatMap((figure, index) => (figure === b?.[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  return wrong.length === 2 && a?.[first] === b?.[second] && a?.[second] === b?.[first];
}
