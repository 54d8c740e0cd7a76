import { readText } from '../../annotate/reading.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';
import { asUnitList, parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { findSubject } from '../clauses/subject.ts';
import type { Modality, PlacedUnit } from './task-draft.ts';

/** Who is in charge of what stands below a heading or an opening. */
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

/** "…, Sở … đề nghị các cơ quan, đơn vị:" in the opening of a letter names who is asked. */
export function openingLead(roots: readonly OutlineNode[]): Lead {
  for (const root of roots) {
    if (root.form !== 'paragraph') break;
    const { text, reading } = root.block;
    const ask = /(?<!\p{L})(?:đề nghị|yêu cầu|giao)\s+(?=\p{L})/giu;
    let last: Lead = NO_LEAD;
    for (const match of text.matchAll(ask)) {
      const subject = findSubject(reading, { start: match.index, end: text.length });
      const units =
        subject?.units ??
        asUnitList(readText(text.slice(match.index + match[0].length), reading.lexicon))?.map((unit) =>
          shift(unit, match.index + match[0].length),
        );
      if (units && units.length > 0)
        last = {
          units: units.map((unit) => ({ unit, block: root.block, role: 'lead', rule: 'opening', inherited: true })),
          modality: match[0].toLowerCase().startsWith('đề nghị') ? 'requested' : 'assigned',
        };
    }
    if (last.units.length > 0 && /(?:sau|:)\s*(?:[.:]\s*)?$/u.test(text)) return last;
  }
  return NO_LEAD;
}

const PARTNERS = /^(?:chủ trì,?\s)?phối hợp (?:chặt chẽ )?(?:với|cùng(?: với)?) /iu;

/** "a) Chủ trì, phối hợp với các sở, ngành và UBND các xã:" says nothing else: those units, or null. */
export function readPartners(node: OutlineNode): readonly UnitMention[] | null {
  const { text, reading } = node.block;
  const { start, end } = node.content;
  const blanks = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const opening = PARTNERS.exec(text.slice(start + blanks, start + blanks + 60));
  if (!opening) return null;
  const list = parseUnitList(reading, start + blanks + opening[0].length);
  return list && ['', ':', '.'].includes(text.slice(list.end, end).trim()) ? list.units : null;
}

export function shift(unit: UnitMention, by: number): UnitMention {
  return by === 0 ? unit : { ...unit, start: unit.start + by, end: unit.end + by };
}
