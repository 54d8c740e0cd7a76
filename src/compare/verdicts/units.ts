import type { Passage } from '../prepare/passages.ts';
import type { Change, Verdict } from '../types.ts';
import { isCounterpart, unitsWithRole, type ComparedUnit } from '../prepare/unit-match.ts';

/** What became of the units: the same, their counterparts one level down, lead and coordinating unit swapped. */
export function compareUnits(parent: Passage, child: Passage, issuerLeads: boolean): Change | null {
  const [a, b] = [parent.units, child.units];
  const [leads, others] = [unitsWithRole(a, 'lead'), unitsWithRole(b, 'lead')];
  if (leads.length === 0 && others.length === 0) return null;
  // "Tổ công nghệ số cộng đồng: …": somebody is named, if nobody we know
  if (leads.length > 0 && others.length === 0 && child.agent !== null && !issuerLeads)
    return {
      field: 'units',
      parent: brief(a),
      child: [{ name: child.agent, role: 'lead' }],
      verdict: 'localized',
      message: `${list(a, 'lead')} → ${child.agent}.`,
    };
  if (isOnlyHelped(parent, child)) {
    const message = `Đổi vai chủ trì và phối hợp: cấp trên giao ${parts(a)}; cấp dưới chỉ giao ${list(b, 'lead')} phối hợp với ${list(b, 'coordinate')}.`;
    return { field: 'units', parent: brief(a), child: brief(b), verdict: 'conflict', message };
  }
  const verdict = judge(a, b, issuerLeads);
  return { field: 'units', parent: brief(a), child: brief(b), verdict, message: explain(verdict, a, b) };
}

function judge(a: readonly ComparedUnit[], b: readonly ComparedUnit[], issuerLeads: boolean): Verdict {
  const [leads, others] = [unitsWithRole(a, 'lead'), unitsWithRole(b, 'lead')];
  if (leads.length === 0) return 'new';
  // "UBND các xã, phường mở lớp …" at the province; the commune's own plan need not name itself
  if (others.length === 0) return issuerLeads ? 'same' : 'dropped';
  if (isSwapped(a, b) || (issuerLeads && handsOver(a, b))) return 'conflict';
  return namesOf(a) === namesOf(b) ? 'same' : 'localized';
}

/** "Công an tỉnh: Chủ trì, phối hợp với Sở A …" above, "Công an xã: Phối hợp với Phòng A …" below: it stands with its lead, as one who helps. */
function isOnlyHelped(parent: Passage, child: Passage): boolean {
  if (!/chủ trì/iu.test(parent.quote) || !HELPS.test(child.quote) || /chủ trì/iu.test(child.quote)) return false;
  const [helpers, others] = [parent.units, child.units].map((units) =>
    unitsWithRole(units, 'coordinate').filter(({ unit }) => !unit.collective),
  );
  const [leads, led] = [unitsWithRole(parent.units, 'lead'), unitsWithRole(child.units, 'lead')];
  return (
    led.some((unit) => leads.some((lead) => isSameBody(lead, unit))) &&
    (others ?? []).some((unit) => helpers?.some((helper) => isSameBody(helper, unit)))
  );
}

const HELPS = /^[^\p{L}]{0,8}phối hợp(?: chặt chẽ)?(?: với| cùng)?\s/iu;

/** The parent gives it to the child's issuer, with another to help; the child has that other lead it, and nobody of its own. */
function handsOver(a: readonly ComparedUnit[], b: readonly ComparedUnit[]): boolean {
  const helpers = unitsWithRole(a, 'coordinate').filter(({ unit }) => !unit.collective);
  const leads = unitsWithRole(b, 'lead');
  return (
    leads.length > 0 &&
    leads.every((lead) => helpers.some((one) => one.key === lead.key && one.unit.level === lead.unit.level))
  );
}

/**
 * The parent's lead is only coordinating in the child, and one that only coordinated leads. Where one of the two has no
 * counterpart that we know, a body that the other plan does not have in that role stands in for it.
 */
function isSwapped(a: readonly ComparedUnit[], b: readonly ComparedUnit[]): boolean {
  const [leads, coordinates] = [unitsWithRole(a, 'lead'), unitsWithRole(a, 'coordinate')];
  const [others, helpers] = [unitsWithRole(b, 'lead'), unitsWithRole(b, 'coordinate')];
  const meets = (unit: ComparedUnit, units: readonly ComparedUnit[]): boolean =>
    units.some((other) => isSameBody(unit, other));
  if (leads.length === 0 || leads.some((unit) => meets(unit, others))) return false;
  const isSpecific = (unit: ComparedUnit): boolean => !unit.unit.collective;
  const isDemoted = leads.some((unit) => meets(unit, helpers));
  const isRaised = coordinates.some((unit) => isSpecific(unit) && meets(unit, others) && !meets(unit, helpers));
  if (isDemoted && isRaised) return true;
  if (!leads.some(isSpecific)) return false;
  // "Công an tỉnh" with "các sở, ban, ngành" above, "các phòng, đơn vị" with "Công an xã" below
  if (isDemoted && coordinates.some((unit) => meets(unit, others))) return true;
  if (isRaised) return helpers.some((unit) => isSpecific(unit) && !meets(unit, coordinates));
  // "Công an tỉnh chủ trì" with whoever is concerned, and in the child "Văn phòng … chủ trì, phối hợp với Công an xã"
  if (!coordinates.some(isSpecific)) return leads.every((unit) => meets(unit, helpers)) && others.every(isSpecific);
  return isDemoted && others.some(isSpecific) && coordinates.some((unit) => isSpecific(unit) && !meets(unit, helpers));
}

/** Bodies in general ("các sở, ban, ngành", "các cơ quan, đơn vị liên quan") stand for one another. */
function isSameBody(a: ComparedUnit, b: ComparedUnit): boolean {
  if (a.unit.collective !== b.unit.collective) return false;
  return a.unit.collective || isCounterpart(a, b);
}

function namesOf(units: readonly ComparedUnit[]): string {
  return units
    .map(({ unit, key }) => `${unit.role}:${key}:${unit.level}`)
    .sort()
    .join('|');
}

function brief(units: readonly ComparedUnit[]): { name: string; role: string }[] {
  return units.map(({ unit }) => ({ name: unit.name, role: unit.role }));
}

function list(units: readonly ComparedUnit[], role: 'lead' | 'coordinate'): string {
  return [...new Set(unitsWithRole(units, role).map(({ unit }) => unit.name))].join(', ');
}

/** "Sở A chủ trì, Sở B phối hợp". */
function parts(units: readonly ComparedUnit[]): string {
  const helpers = list(units, 'coordinate');
  return `${list(units, 'lead')} chủ trì${helpers === '' ? '' : `, ${helpers} phối hợp`}`;
}

function explain(verdict: Verdict, a: readonly ComparedUnit[], b: readonly ComparedUnit[]): string {
  switch (verdict) {
    case 'new':
      return `Cấp dưới giao cho ${list(b, 'lead')}.`;
    case 'dropped':
      return `Cấp trên giao ${list(a, 'lead')}; cấp dưới không giao cho đơn vị nào.`;
    case 'conflict':
      return `Đổi vai chủ trì và phối hợp: cấp trên giao ${parts(a)}; cấp dưới giao ${parts(b)}.`;
    case 'localized':
      return `${list(a, 'lead')} → ${list(b, 'lead')}.`;
    default:
      return 'Cùng đơn vị thực hiện.';
  }
}
