import type { Header, Level, System } from '../../record/schema.ts';
import type { Passage } from '../prepare/passages.ts';
import { nameKey, type ComparedUnit } from '../prepare/unit-match.ts';

/** Who asks: the child's issuer, by which a task of the parent is its business or not. */
export interface Addressee {
  readonly level: Level | null;
  readonly parentLevel: Level | null;
  readonly system: System | null;
  readonly key: string | null;
}

export function addresseeOf(parent: Header, child: Header): Addressee {
  return {
    level: child.level,
    parentLevel: parent.level,
    system: child.system,
    key: child.issuer ? nameKey(child.issuer.name) : null,
  };
}

/**
 * True where a task of the parent is given to the child's level or to everyone: no unit named, bodies in general ("các cơ
 * quan, đơn vị, địa phương"), or bodies of the child's level. A body of another level, alone, is somebody else.
 */
export function isAddressed(passage: Passage, to: Addressee): boolean {
  if (!passage.task) return true;
  const leads = passage.units.filter(({ unit }) => unit.role === 'lead');
  if (leads.length === 0) return true;
  const helpers = passage.units.filter(({ unit }) => unit.role === 'coordinate');
  return leads.some((unit) => isToldTo(unit, to)) || helpers.some((unit) => isAtLevel(unit, to));
}

/** The child's issuer is among the leads of the parent's task. */
export function leadsItself(passage: Passage, to: Addressee): boolean {
  return passage.units.some((unit) => unit.unit.role === 'lead' && isAtLevel(unit, to));
}

function isToldTo(unit: ComparedUnit, to: Addressee): boolean {
  if (isAtLevel(unit, to)) return true;
  if (to.system === 'school' && SCHOOLS.test(unit.unit.name)) return true;
  if (!unit.unit.collective) return false;
  return (
    unit.unit.level === null ||
    to.level === null ||
    EVERYONE.test(unit.unit.name) ||
    (to.system === 'party' && PARTY_BELOW.test(unit.unit.name))
  );
}

/** A school is one of "các cơ sở giáo dục", "mỗi nhà trường". */
const SCHOOLS = /trường|cơ sở giáo dục|đơn vị trực thuộc/iu;

/** A commune's party committee is one of "các chi, đảng bộ trực thuộc Huyện ủy". */
const PARTY_BELOW = /đảng bộ|đảng ủy|cấp ủy/iu;

const EVERYONE = /địa phương|các cấp|mọi|toàn thể/iu;

function isAtLevel(unit: ComparedUnit, to: Addressee): boolean {
  if (to.key !== null && unit.key === to.key && (unit.unit.level === to.level || unit.unit.level === null)) return true;
  // within one level (a department and its like) a level says nothing
  return to.level !== null && to.level !== to.parentLevel && unit.unit.level === to.level;
}
