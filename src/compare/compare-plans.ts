import { addresseeOf, isAddressed, leadsItself, type Addressee } from './verdicts/addressed.ts';
import { alignPassages, type AlignedPair, type Alignment, type Relation } from './align/align-passages.ts';
import { turned } from './align/score-pair.ts';
import { describeChanges } from './verdicts/index.ts';
import { readDocumentNumber } from '../document/document-number.ts';
import { foldPhrase } from '../document/fold.ts';
import { exactDay, showDate } from '../document/show-time.ts';
import { nameWithPlace, placeOfName, saidOnce } from '../lexicon/places/name-with-place.ts';
import { usualSpelling } from '../lexicon/units/usual-spelling.ts';
import { compareStanding, placeLine, provinceInName, standingOf } from './lineage/standing.ts';
import { findFindings } from './findings/index.ts';
import { findWarnings } from './lineage/warnings.ts';
import { traceLineage } from './lineage/trace-lineage.ts';
import { linkId } from './verdicts/link-id.ts';
import type { GeneralTime } from './prepare/general-time.ts';
import type { Passage } from './prepare/passages.ts';
import type { CompareSession, PreparedPlan } from './prepare/prepare-plan.ts';
import { pairWeights, type PairWeights } from './align/similarity.ts';
import { settleParts } from './verdicts/parts.ts';
import { summarize } from './verdicts/summary.ts';
import {
  COMPARISON_VERSION,
  type Brief,
  type Comparison,
  type Link,
  type LinkOf,
  type LinkSide,
  type LinkStatus,
  type PlanRecord,
} from './types.ts';

const KINDS: readonly LinkOf[] = ['theme', 'task', 'requirement', 'purpose'];

/** What the child made of each task, theme, requirement and purpose of the parent. */
export function comparePrepared(parent: PreparedPlan, child: PreparedPlan, session: CompareSession): Comparison {
  const weights = pairWeights(parent, child, session);
  const to = addresseeOf(parent.record.header, child.record.header);
  const links = KINDS.flatMap((of) => linkKind(parent, child, of, weights, to, child.general));
  const lineage = traceLineage(parent.record, child.record);
  const summary = summarize(links);
  const comparison = {
    schemaVersion: COMPARISON_VERSION,
    parent: briefOf(parent.record),
    child: briefOf(child.record),
    lineage,
    warnings: [],
    links,
    summary,
    findings: [],
  } as const;
  const warned = { ...comparison, warnings: findWarnings(parent.record, child.record, comparison) };
  return { ...warned, findings: findFindings(warned, parent, child) };
}

function linkKind(
  parent: PreparedPlan,
  child: PreparedPlan,
  of: LinkOf,
  weights: PairWeights,
  to: Addressee,
  general: GeneralTime | null,
): Link[] {
  const { pairs, onlyParent, onlyChild } = alignEitherWay(parent, child, of, weights);
  const linked = settleParts(pairs.map((pair) => linkPair(pair, to, general)));
  const missing = onlyParent.map((passage) =>
    linkAlone(passage, null, isAddressed(passage, to) ? 'missing' : 'not-addressed'),
  );
  const added = onlyChild.map((passage) => linkAlone(null, passage, 'added'));
  const order = new Map([...parent.passages[of]].map((passage, index) => [passage.id, index]));
  const rank = (link: Link): number => (link.parent ? (order.get(link.parent.task) ?? 0) : order.size);
  return [...linked, ...missing, ...added].sort((a, b) => rank(a) - rank(b));
}

/** Where one plan is known to be the higher it is aligned as the parent, whichever was named first. */
function alignEitherWay(parent: PreparedPlan, child: PreparedPlan, of: LinkOf, weights: PairWeights): Alignment {
  const [above, below] = isUpsideDown(parent.record, child.record) ? [child, parent] : [parent, child];
  const relation = relationOf(above.record, below.record);
  const places = new Set([...parent.places, ...child.places]);
  const found = alignPassages(above.passages[of], below.passages[of], weights, relation, places);
  if (above === parent) return found;
  return {
    pairs: found.pairs.map((pair) => ({ ...pair, parent: pair.child, child: pair.parent, score: turned(pair.score) })),
    onlyParent: found.onlyChild,
    onlyChild: found.onlyParent,
  };
}

/** The "child" was issued by a body above the "parent"'s. */
function isUpsideDown(parent: PlanRecord, child: PlanRecord): boolean {
  return compareStanding(standingOf(child.header), standingOf(parent.header)) === 'above';
}

/** Who gives what to whom, as the headers and the tasks say. */
export function relationOf(parent: PlanRecord, child: PlanRecord): Relation {
  const [to, back] = [addresseeOf(parent.header, child.header), addresseeOf(child.header, parent.header)];
  return {
    isGivenDown: (passage) => leadsItself(passage, to),
    isGivenUp: (passage) => leadsItself(passage, back),
    isAddressed: (passage) => isAddressed(passage, to),
  };
}

/** Only the same words are wholly alike. */
const ADAPTED_AT_MOST = 0.99;

/** How likely a pair is by the fit: not counted on pairs never shown. */
const SURE = 0.85;
const LIKELY = 0.6;

function linkPair(
  { parent, child, score, shape, strength, isVerbatim }: AlignedPair,
  to: Addressee,
  general: GeneralTime | null,
): Link {
  const status: LinkStatus = isVerbatim ? 'verbatim' : 'adapted';
  const sides = { parent: sideOf(parent), child: sideOf(child) };
  return {
    id: linkId(parent, child),
    ...sides,
    of: parent.of,
    status,
    similarity: round(isVerbatim ? 1 : Math.min(ADAPTED_AT_MOST, strength)),
    certainty: isVerbatim || strength >= SURE ? 'sure' : strength >= LIKELY ? 'likely' : 'possible',
    ...(shape === 'one' ? {} : { shape }),
    evidence: {
      words: round(score.evidence.words),
      clause: round(score.evidence.clause),
      units: roundOr(score.evidence.units),
      times: roundOr(score.evidence.times),
      position: round(score.evidence.position),
      heading: roundOr(score.evidence.heading),
      references: roundOr(score.evidence.references),
    },
    changes: describeChanges(parent, child, {
      isVerbatim,
      issuerLeads: leadsItself(parent, to),
      general,
      words: score.words,
    }),
  };
}

function linkAlone(parent: Passage | null, child: Passage | null, status: LinkStatus): Link {
  return {
    id: linkId(parent, child),
    parent: sideOf(parent),
    child: sideOf(child),
    of: parent?.of ?? child?.of ?? 'task',
    status,
    similarity: 0,
    changes: [],
  };
}

export function sideOf(passage: Passage): LinkSide;
export function sideOf(passage: Passage | null): LinkSide | null;
export function sideOf(passage: Passage | null): LinkSide | null {
  if (!passage) return null;
  let side = sides.get(passage);
  if (!side) sides.set(passage, (side = makeSide(passage)));
  return side;
}

/** One for each passage, in however many links and findings it stands. */
const sides = new WeakMap<Passage, LinkSide>();

function makeSide(passage: Passage): LinkSide {
  // a name that lists its members stands for each of them
  const units = [...new Set(passage.units.filter(({ unit }) => unit.role === 'lead').map(({ unit }) => unit.name))];
  return {
    task: passage.id,
    quote: passage.quote,
    span: { start: passage.span.start, end: passage.span.end },
    ...(units.length > 0 ? { units } : {}),
    ...passage.place,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function roundOr(value: number | null): number | null {
  return value === null ? null : round(value);
}

export function briefOf({ id, source, header }: PlanRecord): Brief {
  return {
    id,
    source: source.name,
    issuer: header.issuer ? issuerName(header) : null,
    level: header.level,
    number: header.number === null ? null : (readDocumentNumber(header.number.raw)?.canonical ?? header.number.raw),
    issued: exactDay(header.issued),
    issuedShown: showDate(header.issued),
    title: header.title,
  };
}

/** In usual spelling, said once, with its place; records made before those rules may have it otherwise. */
function issuerName({ issuer, parentIssuer, level, place }: PlanRecord['header']): string {
  const name = saidOnce(usualSpelling(issuer?.canonical ?? ''));
  const whole = nameWithPlace(name, parentIssuer ? usualSpelling(parentIssuer.canonical) : null);
  const province = level === 'province' && place !== null ? provinceInName(`tỉnh ${place}`) : null;
  if (placeOfName(whole) !== null || province === null || parentIssuer !== null || level !== 'province') return whole;
  return foldPhrase(whole).endsWith(foldPhrase(province)) ? whole : `${whole} ${placeLine(province)}`;
}
