import { findUnitFunctions } from '../../lexicon/units/unit-counterparts.ts';
import type { Level, Task, TaskUnit } from '../../record/schema.ts';
import { readWords } from './words.ts';

/** What the name of a body says it is there for, not where. */
export interface DescribedName {
  /** Its name without words of levels and places: "Sở Nội vụ" and "Phòng Nội vụ huyện Bắc Sơn" share it. */
  readonly key: string;
  readonly functions: readonly string[];
}

/** A unit of a task as the comparison sees it. */
export interface ComparedUnit extends DescribedName {
  readonly unit: TaskUnit;
}

const known = new Map<string, DescribedName>();
const CACHE_LIMIT = 50_000;

export function describeUnits(task: Task | null): ComparedUnit[] {
  return (task?.units ?? []).flatMap((unit) =>
    unit.members === undefined
      ? [{ unit, ...describeName(unit.name, unit.canonical, unit.level) }]
      : unit.members.map((name) => ({ unit, ...describeName(name, name, unit.level) })),
  );
}

export function describeName(name: string, canonical: string, level: Level | null): DescribedName {
  const cacheKey = `${name}|${canonical}|${level}`;
  const before = known.get(cacheKey);
  if (before) return before;
  // "Văn phòng HĐND và UBND" and its long form stand in the table for different business
  const [body, bare] = [withoutPost(canonical), withoutPost(name)];
  const atLevel = [...findUnitFunctions(body, level), ...findUnitFunctions(bare, level)];
  const functions = [...new Set(atLevel.length > 0 ? atLevel : findUnitFunctions(bare, null))];
  const described = { key: nameKey(bare), functions };
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(cacheKey, described);
  return described;
}

/** "Bộ trưởng Bộ Y tế", "Giám đốc Sở Y tế": who is told is the body; "Thủ trưởng các đơn vị", "Chủ tịch UBND" likewise. */
const POST =
  /^(?:Quyền\s)?(?:Phó\s)?(?:Bộ trưởng|Thống đốc|Giám đốc|Chủ tịch|Chủ nhiệm|Thủ trưởng|Trưởng|Cục trưởng|Tổng cục trưởng|Tổng Giám đốc|Chánh|Viện trưởng|Người đứng đầu)\s+(?=(?:Bộ|Sở|Phòng|Ngân hàng|UBND|[UỦ][yỷ]|HĐND|Ban|Cục|Chi cục|Văn phòng|Thanh tra|Công an|Trung tâm|các|cơ quan|Đài|Viện|Trạm|Liên đoàn|Hội)(?!\p{L}))/iu;

function withoutPost(name: string): string {
  return name.replace(POST, '');
}

export function nameKey(name: string): string {
  const words = readWords(name);
  const told = words.filter((word) => word.kind === 'word').map((word) => word.key);
  return (told.length > 0 ? told : words.map((word) => word.key)).join(' ');
}

/** True where two units have the same business at whatever level, or the same name but for level and place. */
export function isCounterpart(a: DescribedName, b: DescribedName): boolean {
  if (a.key === b.key) return true;
  return a.functions.some((id) => b.functions.includes(id));
}

const NONE: readonly ComparedUnit[] = [];
const byRole = new WeakMap<readonly ComparedUnit[], Map<TaskUnit['role'], readonly ComparedUnit[]>>();

/** Picked once for each list, as every pair of passages asks. */
export function unitsWithRole(units: readonly ComparedUnit[], role: TaskUnit['role']): readonly ComparedUnit[] {
  if (units.length === 0) return NONE;
  let known = byRole.get(units);
  if (!known) byRole.set(units, (known = new Map<TaskUnit['role'], readonly ComparedUnit[]>()));
  let found = known.get(role);
  if (!found) known.set(role, (found = units.filter(({ unit }) => unit.role === role)));
  return found;
}

/** "Công ty Điện lực …: chủ trì, phối hợp với UBND các xã …" above, "Phối hợp Công ty Điện lực …" below: the child does its part of it. */
export function helpsItsLead(parent: readonly ComparedUnit[], child: readonly ComparedUnit[]): boolean {
  const leads = unitsWithRole(parent, 'lead');
  return unitsWithRole(child, 'coordinate').some(
    ({ unit, key }) => !unit.collective && isAbove(unit.level) && leads.some((lead) => lead.key === key),
  );
}

function isAbove(level: Level | null): boolean {
  return level === 'central' || level === 'province' || level === 'district';
}

/** 1: the same business leads both; 0: different ones do; null: one side names nobody, or everybody. */
export function matchLeads(parent: readonly ComparedUnit[], child: readonly ComparedUnit[]): number | null {
  const [a, b] = [unitsWithRole(parent, 'lead'), unitsWithRole(child, 'lead')];
  if (a.length === 0 && isPartnersPart(parent, b)) return 1;
  if (a.length === 0 || b.length === 0) return null;
  if (a.some((one) => b.some((other) => isCounterpart(one, other)))) return 1;
  const isOpen = (units: readonly ComparedUnit[]): boolean => units.some(({ unit }) => unit.collective);
  if (isOpen(a) && isOpen(b)) return 0.7;
  return isOpen(a) || isOpen(b) ? null : 0;
}

/** "Phối hợp với Ủy ban MTTQ tỉnh vận động …", given to nobody; below, the commune's Ủy ban MTTQ does it. */
function isPartnersPart(parent: readonly ComparedUnit[], leads: readonly ComparedUnit[]): boolean {
  const partners = unitsWithRole(parent, 'coordinate').filter(({ unit }) => !unit.collective);
  return leads.some((lead) => partners.some((partner) => isCounterpart(lead, partner)));
}

const RECEIVERS = ['report-to', 'advised'] as const;

/** Both advise or report to bodies of the same business. */
export function sharesReceiver(parent: readonly ComparedUnit[], child: readonly ComparedUnit[]): boolean {
  return RECEIVERS.some((role) =>
    unitsWithRole(child, role).some((other) =>
      RECEIVERS.some((above) => unitsWithRole(parent, above).some((unit) => isCounterpart(unit, other))),
    ),
  );
}

/**
 * How much it says that two passages are led by bodies of the same business: 1 where no other passage of either plan is, less the more
 * there are; 0 where they are not, or where either is given to bodies in general.
 */
export function createLeadRarity(
  parents: readonly { readonly units: readonly ComparedUnit[] }[],
  children: readonly { readonly units: readonly ComparedUnit[] }[],
): (row: number, column: number) => number {
  const [above, below] = [parents.map(businessOf), children.map(businessOf)];
  const [countAbove, countBelow] = [countBusiness(above), countBusiness(below)];
  return (row, column) => {
    const [own, other] = [above[row], below[column]];
    if (!own || !other || own.length === 0) return 0;
    let best = 0;
    for (const id of other)
      if (own.includes(id)) best = Math.max(best, 1 / Math.sqrt((countAbove.get(id) ?? 1) * (countBelow.get(id) ?? 1)));
    return best;
  };
}

function businessOf({ units }: { readonly units: readonly ComparedUnit[] }): string[] {
  const found = new Set<string>();
  for (const { unit, key, functions } of units) {
    if (unit.role !== 'lead' || unit.collective) continue;
    for (const id of functions) found.add(id);
    if (functions.length === 0 && key !== '') found.add(key);
  }
  return [...found];
}

function countBusiness(passages: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const business of passages) for (const id of business) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
