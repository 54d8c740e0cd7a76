import type { OutlineNode } from '../../outline/outline-node.ts';
import { findAskedIn } from './lead-in.ts';
import { NO_LEAD, placeAbove, type Lead } from './lead.ts';

/** "…, Sở … đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:" in the opening of a letter names who is asked. */
export function readOpeningLead(roots: readonly OutlineNode[]): Lead {
  for (const root of roots) {
    if (root.form !== 'paragraph') break;
    const { text, reading } = root.block;
    if (!/(?:sau|:)\s*(?:[.:]\s*)?$/u.test(text)) continue;
    const asked = findAskedIn(reading, { start: 0, end: text.length });
    if (asked) return { units: placeAbove(asked.units, root.block, 'lead', 'opening'), modality: asked.modality };
  }
  return NO_LEAD;
}
