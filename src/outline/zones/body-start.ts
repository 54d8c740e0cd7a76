import type { ReadBlock } from '../../annotate/reading.ts';
import { BASIS_OPENERS } from '../../lexicon/headings/plan-openings.ts';
import { isCapitals } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';

export const OPENER = new RegExp(`^[-–\\s]{0,3}(?:${BASIS_OPENERS})(?![\\p{L}])`, 'u');

/** The first block that is the document's own text, not a line of its title. */
export function isBodyStart(block: ReadBlock, hasHeader: boolean): boolean {
  const { text } = block;
  if (block.cell) return true;
  const marker = findMarkers(text)[0];
  if (marker && marker.form !== 'bullet' && (marker.form !== 'capital' || text.length > 12)) return true;
  if (/^[-–\s]{0,3}Căn cứ\s/u.test(text) && text.length > 20) return true;
  if (OPENER.test(text) && text.length > 70) return true;
  return hasHeader && text.length > 260 && !isCapitals(text);
}
