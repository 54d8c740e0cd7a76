import type { ReadBlock } from '../../annotate/reading.ts';
import { classifyHeaderLine } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { splitSegments } from '../segments.ts';
import { readTypeLine } from '../type-line.ts';
import { findAddresseesEnd } from './addressees-end.ts';
import { isBodyStart } from './body-start.ts';
import { findTitleEnd } from './title-end.ts';

/** Lines a header can have at most before its type or its addressees, banners of a site included. */
const HEADER_REACH = 60;

export function findPrefaceEnd(
  blocks: readonly ReadBlock[],
  belowRules: ReadonlySet<ReadBlock>,
): { readonly end: number; readonly typeBlock: number } {
  let lastKnown = -1;
  for (const [i, block] of blocks.slice(0, HEADER_REACH).entries()) {
    if (block.cell) break;
    if (readTypeLine(block.text) && findMarkers(block.text).length === 0)
      return { end: findTitleEnd(blocks, i + 1, belowRules), typeBlock: i };
    const kinds = splitSegments(block).map((segment) => classifyHeaderLine(segment.text));
    if (kinds.includes('addressee')) return { end: findAddresseesEnd(blocks, i), typeBlock: -1 };
    if (kinds.some((kind) => kind !== null && kind !== 'signing' && kind !== 'recipients')) lastKnown = i;
    if (isBodyStart(block, lastKnown >= 0) && i > lastKnown + 8) break;
  }
  return { end: lastKnown < 0 ? 0 : findTitleEnd(blocks, lastKnown + 1, belowRules), typeBlock: -1 };
}
