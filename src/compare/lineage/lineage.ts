import { distance } from 'fastest-levenshtein';
import { foldPhrase } from '../../document/fold.ts';
import type { Header, Level, PlanRecord, Reference } from '../../record/schema.ts';
import { showDay } from '../show-day.ts';
import type { Lineage, LineageProblem } from '../types.ts';
import { nameKey } from '../prepare/unit-match.ts';
import { readWords } from '../prepare/words.ts';

/** Whether the child names the parent among its bases, and whether number, date and issuer agree with the parent's header. */
export function traceLineage(parent: PlanRecord, child: PlanRecord): Lineage {
  const via = findCitation(parent.header, child);
  const problems: LineageProblem[] = via ? checkCitation(parent.header, via) : [];
  const [before, after] = [parent.header.issued?.to, child.header.issued?.to];
  const isOlder = before != null && after != null && after < (parent.header.issued?.from ?? before);
  if (via && isOlder)
    problems.push(
      problem(
        'lineage/child-older',
        'error',
        `Kế hoạch cấp dưới ký ngày ${showDay(after)}, trước kế hoạch cấp trên (${showDay(before)}).`,
        null,
      ),
    );
  return { cites: via !== null, via, problems };
}

function findCitation(parent: Header, child: PlanRecord): Reference | null {
  const cited = child.references.filter(
    (reference) => reference.use === 'basis' || reference.type === parent.type?.code,
  );
  return bestBy(cited, (reference) => matchCitation(parent, reference));
}

function bestBy(references: readonly Reference[], scoreOf: (reference: Reference) => number): Reference | null {
  let best: Reference | null = null;
  let score = 0;
  for (const reference of references) {
    const own = scoreOf(reference) + (reference.use === 'basis' ? 0.1 : 0);
    if (own > score && own >= ENOUGH) [best, score] = [reference, own];
  }
  return best;
}

const ENOUGH = 2;

export function isCited(score: number): boolean {
  return score >= ENOUGH;
}

/**
 * Number, date, issuer and title, as far as both sides give them; two that agree are enough, as citations err in one
 * (a wrong date, a slip in the number) and headers may have lost their number or date.
 */
export function matchCitation(parent: Header, reference: Reference): number {
  if (parent.type && reference.type && parent.type.code !== reference.type) return 0;
  const number = matchNumber(parent, reference.number);
  const date = matchDate(parent, reference.date);
  const issuer = matchIssuer(parent, reference.issuer);
  const title = matchTitle(parent.title, reference.subject);
  if (number === false && !(date && title)) return 0;
  if (issuer === false && number !== true) return 0;
  return (
    [number, date, issuer, title].reduce<number>(
      (sum, value) => sum + (value === true ? 1 : value === false ? -0.4 : 0),
      0,
    ) + (number === true && issuer !== false ? 1 : 0)
  );
}

/** true, false, or null where one side gives nothing. */
type Agreement = boolean | null;

function numberKey(number: string): string {
  return foldPhrase(number)
    .split(' ')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

function matchNumber(parent: Header, cited: string | null): Agreement {
  const { number } = parent;
  if (!number || cited === null) return null;
  const [first = '', ...rest] = numberKey(cited).split(' ');
  const hasSerial = /^\d+$/.test(first);
  const serial = hasSerial ? first : '';
  const symbol = (hasSerial ? rest : [first, ...rest]).join(' ');
  const own = number.symbol === null ? '' : numberKey(number.symbol);
  if (number.serial === null || serial === '') return own !== '' && own !== symbol ? false : null;
  return numberKey(number.serial) === serial && (own === '' || symbol === '' || own === symbol);
}

function matchDate(parent: Header, cited: string | null): Agreement {
  const { issued } = parent;
  if (!issued?.from || !issued.to || cited === null) return null;
  return cited >= issued.from && cited <= issued.to;
}

/** Bodies that sign for the committee they lead. */
const BUREAUS = new Set(foldPhrase('ban thường vụ chấp hành thường trực').split(' '));
const LEVEL_KEYS: readonly (readonly [Level, readonly string[]])[] = [
  ['province', ['tỉnh']],
  ['district', ['huyện', 'quận', 'thị']],
  ['commune', ['xã', 'phường']],
];

function matchIssuer(parent: Header, cited: string | null): Agreement {
  if (!parent.issuer || cited === null) return null;
  const words = readWords(cited);
  const levels = LEVEL_KEYS.filter(([, keys]) =>
    words.some(({ kind, key }) => kind === 'level' && keys.includes(key)),
  ).map(([level]) => level);
  if (parent.level !== null && levels.length > 0 && !levels.includes(parent.level)) return false;
  const places = words.filter(({ kind }) => kind === 'place').map(({ key }) => key);
  const known = foldPhrase(
    `${parent.issuer.canonical} ${parent.place ?? ''} ${parent.parentIssuer?.canonical ?? ''}`,
  ).split(' ');
  if (places.length > 0 && parent.place !== null && !places.some((key) => known.includes(key))) return false;
  const told = (name: string): string[] =>
    nameKey(name)
      .split(' ')
      .filter((key) => !BUREAUS.has(key));
  const [own, other] = [new Set(told(parent.issuer.canonical)), told(cited)];
  if (own.size === 0 || other.length === 0) return null;
  const shared = other.filter((key) => own.has(key)).length;
  return shared === 0 ? false : shared >= Math.min(own.size, other.length) / 2 ? true : null;
}

const TITLE_SHARE = 0.6;

function matchTitle(title: string | null, subject: string | null): Agreement {
  if (title === null || subject === null) return null;
  const words = new Set(foldPhrase(title).split(' '));
  const cited = [...new Set(foldPhrase(subject).split(' '))];
  return cited.filter((word) => words.has(word)).length / Math.max(1, cited.length) >= TITLE_SHARE ? true : null;
}

function checkCitation(parent: Header, via: Reference): LineageProblem[] {
  const problems: LineageProblem[] = [];
  const own = parent.number?.raw ?? '';
  if (matchNumber(parent, via.number) === false)
    problems.push(
      problem(
        'lineage/number-differs',
        'error',
        `Viện dẫn số ${via.number ?? ''}, kế hoạch cấp trên mang số ${own}${isNear(own, via.number) ? ' (có thể gõ nhầm)' : ''}.`,
        via.span,
      ),
    );
  if (matchDate(parent, via.date) === false)
    problems.push(
      problem(
        'lineage/date-differs',
        'error',
        `Viện dẫn ngày ${showDay(via.date ?? '')}, kế hoạch cấp trên ký ngày ${showDay(parent.issued?.to ?? '')}.`,
        via.span,
      ),
    );
  if (matchIssuer(parent, via.issuer) === false)
    problems.push(
      problem(
        'lineage/issuer-differs',
        'warning',
        `Viện dẫn cơ quan ban hành “${via.issuer ?? ''}”, kế hoạch cấp trên do “${parent.issuer?.canonical ?? ''}” ban hành.`,
        via.span,
      ),
    );
  return problems;
}

function isNear(a: string, b: string | null): boolean {
  return b !== null && distance(a, b) === 1;
}

function problem(
  code: string,
  severity: LineageProblem['severity'],
  message: string,
  span: LineageProblem['span'],
): LineageProblem {
  return { code, severity, message, span };
}
