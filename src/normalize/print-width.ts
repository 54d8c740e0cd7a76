/**
 * Rough width of a text set in a book face (Times and its like), in em: enough to tell a full line from a short one
 * where the number of letters misleads ("TNCS" against "lịch"). Base letters only; marks have no width.
 */
const NARROW = new Set(Array.from('iljfI’\'‘,.;:|!"“”'));
const SLIM = new Set(Array.from('tr()-–[]/J'));
const WIDE = new Set(Array.from('mwMW%@'));
const BLANK = 0.25;
/** Widths of the characters that plans are written in, found out once each; 0: not yet. */
const known = new Float64Array(0x2100);

function widthOf(character: string): number {
  const base = character.normalize('NFD').charAt(0);
  if (/\s/u.test(base)) return BLANK;
  if (NARROW.has(base)) return 0.28;
  if (SLIM.has(base)) return 0.34;
  if (WIDE.has(base)) return base === base.toUpperCase() ? 0.88 : 0.75;
  if (/\d/u.test(base)) return 0.5;
  return base === base.toLowerCase() ? 0.47 : 0.69;
}

export function measurePrint(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const width = known[code] ?? 0;
    total += width > 0 ? width : (known[code] = widthOf(text.charAt(at)));
  }
  return total;
}
