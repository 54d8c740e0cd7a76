/**
 * Rough width of a text set in a book face (Times and its like), in em: enough to tell a full line from a short one
 * where the number of letters misleads ("TNCS" against "lịch"). Base letters only; marks have no width.
 */
const NARROW = new Set(Array.from('iljfI’\'‘,.;:|!"“”'));
const SLIM = new Set(Array.from('tr()-–[]/J'));
const WIDE = new Set(Array.from('mwMW%@'));
const BLANK = 0.25;
const known = new Map<string, number>();

function widthOf(character: string): number {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const base = character.normalize('NFD').charAt(0);
  let width = 0.47;
  if (/\s/u.test(base)) width = BLANK;
  else if (NARROW.has(base)) width = 0.28;
  else if (SLIM.has(base)) width = 0.34;
  else if (WIDE.has(base)) width = base === base.toUpperCase() ? 0.88 : 0.75;
  else if (/\d/u.test(base)) width = 0.5;
  else if (base !== base.toLowerCase()) width = 0.69;
  known.set(character, width);
  return width;
}

export function measurePrint(text: string): number {
  let total = 0;
  for (const character of text) total += widthOf(character);
  return total;
}
