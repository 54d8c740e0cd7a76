import { endsIn } from '../../document/trim.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { readPropertyLine } from '../../annotate/labels.ts';
import { classifyHeaderLine, type HeaderLineKind } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { OPENER } from './body-start.ts';

/** Lines of the other column. */
const BESIDE = new Set<HeaderLineKind | null>([
  'place-and-date',
  'national-title',
  'motto',
  'number',
  'subject',
  'addressee',
]);
const LONGEST_NAME = 300;

/** "Kính gửi:" with its bodies, on the line itself or as a list below it. */
export function findAddresseesEnd(blocks: readonly ReadBlock[], from: number): number {
  const first = blocks[from];
  const isOpen = first === undefined || endsIn(first.text, ';,:');
  let last = first?.text ?? '';
  const end = blocks.findIndex(({ text, reading }, at) => {
    if (at <= from || BESIDE.has(classifyHeaderLine(text))) return false;
    // the list of bodies ended: "… trường THPT An Bình." ⏎ "- Căn cứ …"
    if (endsIn(last, '.')) return true;
    last = text;
    const marker = findMarkers(text)[0];
    if (marker?.form === 'bullet') {
      const words = text.slice(marker.length);
      if (OPENER.test(words) || readPropertyLine(words, reading.lexicon)) return true;
      if (words.split(';').every((name) => name.length < LONGEST_NAME)) return false;
    }
    if (!isOpen || OPENER.test(text)) return true;
    const isListed = text.length < 140 && endsIn(text, ';.,') && !marker;
    return !isListed && !(at === from + 1 && text.length < 110);
  });
  return end < 0 ? Math.max(blocks.length, from + 1) : end;
}
