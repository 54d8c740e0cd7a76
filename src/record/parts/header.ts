import type { ExtractedPlan } from '../../interpret/interpret-plan.ts';
import { nameWithPlace, saidOnce } from '../../lexicon/places/name-with-place.ts';
import type { PlanRecord } from '../schema.ts';
import { collapse } from './collapse.ts';

type Unit = NonNullable<PlanRecord['header']['issuer']>;

/** The header of the record; `spans` are the places of its parts. */
export function toHeader(plan: ExtractedPlan, spans: PlanRecord['header']['spans']): PlanRecord['header'] {
  const { header, issuer } = plan;
  return {
    issuer: toIssuer(plan),
    parentIssuer: toParentIssuer(plan),
    level: issuer.level,
    system: issuer.system,
    number: header.number,
    place: header.place,
    issued: header.issued,
    type: header.type,
    title: header.title,
    addressees: [...header.addressees],
    draft: header.draft,
    urgency: header.urgency,
    secrecy: header.secrecy,
    spans,
  };
}

/** Its level and system are those inferred from the whole document; its canonical name says the place that its superior names. */
function toIssuer({ issuer: inferred, header, describe }: ExtractedPlan): Unit | null {
  const { issuer, spelled } = inferred;
  if (!issuer || spelled === null) return null;
  const superior = header.parentIssuer ? describe(header.parentIssuer.name).canonical : null;
  const { canonical, level, system, collective } = describe(spelled);
  return {
    name: collapse(issuer.name),
    canonical: saidOnce(nameWithPlace(canonical, superior)),
    level: inferred.level ?? level,
    system: inferred.system ?? system,
    collective,
    span: issuer.span,
  };
}

function toParentIssuer({ header: { parentIssuer }, describe }: ExtractedPlan): Unit | null {
  if (!parentIssuer) return null;
  const { canonical, level, system, collective } = describe(parentIssuer.name);
  return { name: collapse(parentIssuer.name), canonical, level, system, collective, span: parentIssuer.span };
}
