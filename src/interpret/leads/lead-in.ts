import { phraseEnd, type Reading } from '../../annotate/reading.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { parseUnitList } from '../../annotate/units/index.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import { contentOf, lastSentenceOf, type OutlineNode, type TextRange } from '../../outline/outline-node.ts';
import { clausesOf } from '../clauses/clauses-of.ts';
import { namesAt, readNamesAlone } from '../clauses/names-at.ts';
import { findParts, type PartMention } from '../clauses/parts.ts';
import { findSubject, type Subject } from '../clauses/subject.ts';
import { isAfter, offsetOf, wordsOf } from '../clauses/walk.ts';
import { NO_LEAD, placeAbove, type Lead } from './lead.ts';
import { readPartnersAlone } from './partners-alone.ts';

/** "… như sau:", "… sau đây:", "…:" */
export const OPEN_END = /(?::|\ssau(?: đây)?\s?[:.]?)\s*$/u;

/**
 * A sentence over a list leads the items below it: by whom it asks ("…, Sở X đề nghị các trường thực hiện một số việc sau:"),
 * else by the subject of the clause that ends in the colon, whatever stands before it, else by that of its first clause.
 */
export function readLeadIn(node: OutlineNode, above: Lead): Lead {
  const { block } = node;
  const range = node.body.end > node.body.start ? node.body : node.content;
  const clauses = clausesOf(block, range);
  const last = clauses[clauses.length - 1];
  const opens = last !== undefined && OPEN_END.test(block.text.slice(last.start, range.end));
  const subject =
    (opens ? (findAskedIn(block.reading, last) ?? findSubject(block.reading, last)) : null) ??
    (clauses[0] ? findSubject(block.reading, clauses[0]) : null);
  if (!subject) {
    // "Ủy ban nhân dân các tỉnh:" between the points of a section
    const names = opens && clauses.length === 1 ? readNamesAlone(block, last) : null;
    return names ? { units: placeAbove(names, block, 'lead', 'lead-in'), modality: above.modality } : above;
  }
  return {
    units: placeAbove(subject.units, block, 'lead', 'lead-in'),
    modality: subject.modality ?? above.modality,
  };
}

/** Who is asked in the middle of a clause that names first who asks; null where it only names its own subject. */
export function findAskedIn(reading: Reading, clause: TextRange): Subject | null {
  const { from, to } = wordsOf(reading, clause);
  let found: Subject | null = null;
  for (let at = from + 1; at < to; at += 1) {
    if (!isAfter(reading, 'asking', at)) continue;
    const names = namesAt(reading, phraseEnd(reading, 'asking', at), to, 'asked');
    if (!names) continue;
    const asked = findSubject(reading, { start: offsetOf(reading, at), end: clause.end });
    found = asked ?? { units: names.units, end: names.end, modality: 'assigned' };
  }
  return found;
}

/** Adds who takes part in the items below a lead-in that has a verb or names partners only. */
export function withCompany(node: OutlineNode, lead: Lead): Lead {
  const { block } = node;
  const partners = readPartnersAlone(node);
  if (partners) return { ...lead, partners: placeAbove(partners, block, 'coordinate', 'partners-above') };
  if (!contentOf(node).trim().endsWith(':')) return lead;
  // docs/answers.md, case 4: who takes part in the clause that ends in the colon
  const parts = findParts(block.reading, lastSentenceOf(node));
  const last = behindGuided(block.reading, Math.max(...parts.map(({ unit }) => unit.end)));
  const isOpen = parts.length > 0 && block.text.slice(last, node.content.end).trim() === ':';
  if (!isOpen && !startsWithVerb(block.reading, node.content.start)) return withPartnersOf(node, parts, lead);
  const complements = parts.flatMap(({ unit, role }) => placeAbove([unit], block, role, 'partners-above'));
  return { ...lead, complements, isOpen };
}

/** "Tham mưu Lãnh đạo Bộ" + "chỉ đạo các cơ quan báo chí" + ":": offset behind those who are guided in what the items say. */
function behindGuided(reading: Reading, offset: number): number {
  const at = tokenAt(reading, offset);
  const verb = phraseEnd(reading, 'guiding', at);
  const list = verb > at ? parseUnitList(reading, offsetOf(reading, verb)) : null;
  return list?.end ?? offset;
}

/** "…, Sở … đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:" in the opening of a letter names who is asked. */
export function readOpeningLead(roots: readonly OutlineNode[]): Lead {
  for (const root of roots) {
    // a letterhead may stand in a table
    if (root.kind === 'table') continue;
    if (root.form !== 'paragraph') break;
    const { text, reading } = root.block;
    if (!OPEN_END.test(text)) continue;
    const asked = findAskedIn(reading, { start: 0, end: text.length });
    if (asked) return { units: placeAbove(asked.units, root.block, 'lead', 'opening'), modality: asked.modality };
  }
  return NO_LEAD;
}

/** "Sở X phối hợp với Sở Y trong công tác …:": those with whom the one in charge is to work take part in each item. */
function withPartnersOf(node: OutlineNode, parts: readonly PartMention[], lead: Lead): Lead {
  const subject = findSubject(node.block.reading, node.content);
  const partners = parts.filter(({ role, unit }) => role === 'coordinate' && unit.start > (subject?.end ?? Infinity));
  const units = partners.map(({ unit }) => unit);
  return units.length === 0
    ? lead
    : { ...lead, partners: placeAbove(units, node.block, 'coordinate', 'partners-above') };
}
