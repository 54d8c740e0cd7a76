import type { ReadBlock } from '../../annotate/reading.ts';
import { readPropertyLine } from '../../annotate/labels.ts';
import { classifyHeaderLine } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { OPENER } from './body-start.ts';

/** "Kính gửi:" with its bodies, on the line itself or as a list below it. */
export function findAddresseesEnd(blocks: readonly ReadBlock[], from: number): number {
  const first = blocks[from];
  const isOpen = first === undefined || /:\s*$/u.test(first.text) || /[;,]$/u.test(first.text);
  let last = first?.text ?? '';
  let i = from + 1;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) break;
    const kind = classifyHeaderLine(block.text);
    if (
      kind === 'place-and-date' ||
      kind === 'national-title' ||
      kind === 'motto' ||
      kind === 'number' ||
      kind === 'subject'
    )
      continue;
    // the list of bodies ended: "… trường THPT An Bình." ⏎ "- Căn cứ …"
    if (/\.$/u.test(last)) break;
    last = block.text;
    const marker = findMarkers(block.text)[0];
    if (marker?.form === 'bullet') {
      const words = block.text.slice(marker.length);
      if (OPENER.test(words) || readPropertyLine(words, block.reading.lexicon)) break;
      if (block.text.length < 300) continue;
    }
    if (
      isOpen &&
      block.text.length < 140 &&
      !OPENER.test(block.text) &&
      /[;.,]$/u.test(block.text) &&
      !findMarkers(block.text).length
    )
      continue;
    if (isOpen && i === from + 1 && block.text.length < 110 && !OPENER.test(block.text)) continue;
    break;
  }
  return i;
}
