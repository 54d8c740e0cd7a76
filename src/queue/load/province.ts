import { loadGazetteer } from '../../lexicon/places/gazetteer.ts';
import { PROVINCES } from '../../lexicon/places/places.ts';
import type { PlanRecord } from '../../record/schema.ts';

/** The longer first: "Bà Rịa - Vũng Tàu" before a shorter name inside it. */
const NAMES = PROVINCES.map(({ name }) => name).sort((a, b) => b.length - a.length);

/**
 * The province of the issuer, as it was called when the plan was made: from the issuer's own name ("… tỉnh Lạng Sơn"), the office
 * above it, the place before the date; else from the commune or district, where its name is of one province only. Null: not known.
 */
export async function findProvince({ header }: PlanRecord): Promise<string | null> {
  const units = [header.issuer, header.parentIssuer].flatMap((unit) => (unit ? [unit.canonical] : []));
  const named = units.map(endOf).find((name) => name !== null);
  if (named !== undefined) return named;
  if (header.place !== null && NAMES.includes(header.place)) return header.place;
  const gazetteer = await loadGazetteer();
  for (const unit of units) {
    const [, place] = /\s((?:phường|xã|thị trấn|huyện|quận|thị xã)\s.+)$/iu.exec(unit) ?? [];
    const provinces = gazetteer.provincesOf(place ?? '');
    const [only] = provinces;
    if (only !== undefined && provinces.size === 1) return only;
  }
  return null;
}

function endOf(unit: string): string | null {
  return NAMES.find((name) => unit === name || unit.endsWith(` ${name}`)) ?? null;
}
