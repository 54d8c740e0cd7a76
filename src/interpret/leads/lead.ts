import type { PartMention } from '../clauses/parts.ts';
import type { UnitMention } from '../../annotate/units/index.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import type { UnitRole } from '../../record/schema.ts';

export type Modality = 'assigned' | 'requested' | 'encouraged';

/** A unit with its part in a task, and the block in whose text its offsets lie. */
export interface PlacedUnit extends PartMention {
  readonly block: ReadBlock;
  readonly inherited: boolean;
}

/** Who is in charge of what stands below a heading or a lead-in. */
export interface Lead {
  readonly units: readonly PlacedUnit[];
  readonly modality: Modality | null;
  /** Who takes part in every item that names no partners of its own. */
  readonly partners?: readonly PlacedUnit[];
  /** Of a lead-in with a verb ("Tham mưu UBND tỉnh trình HĐND tỉnh:"): they go with each item that only says what. */
  readonly complements?: readonly PlacedUnit[];
  /** The lead-in ends with those units ("… chủ trì, phối hợp với X tham mưu Y:"): what they do is said in the items, by verbs. */
  readonly isOpen?: boolean;
}

export const NO_LEAD: Lead = { units: [], modality: null };

/** Units with the parts that a clause gives them. */
export function placeParts(parts: readonly PartMention[], block: ReadBlock, inherited = false): PlacedUnit[] {
  return parts.map(({ unit, role, rule }) => ({ unit, block, role, rule, inherited }));
}

/** Units with one part. */
export function placeUnits(
  units: readonly UnitMention[],
  block: ReadBlock,
  role: UnitRole,
  rule: string,
  inherited = false,
): PlacedUnit[] {
  return units.map((unit) => ({ unit, block, role, rule, inherited }));
}

/** Units of a node that what stands below it inherits. */
export function placeAbove(
  units: readonly UnitMention[],
  block: ReadBlock,
  role: UnitRole,
  rule: string,
): PlacedUnit[] {
  return placeUnits(units, block, role, rule, true);
}

export function shift(unit: UnitMention, by: number): UnitMention {
  return by === 0 ? unit : { ...unit, start: unit.start + by, end: unit.end + by };
}
