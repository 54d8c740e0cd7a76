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

export interface PrefaceEnd {
  readonly end: number;
  readonly typeBlock: number;
}

export function findPrefaceEnd(blocks: readonly ReadBlock[], belowRules: ReadonlySet<ReadBlock>): PrefaceEnd {
  const reach = Math.min(blocks.length, HEADER_REACH);
  let addressee = -1;
  let lastKnown = -1;
  for (let i = 0; i < reach; i += 1) {
    const block = blocks[i];
    if (!block) break;
    if (block.cell) break;
    if (readTypeLine(block.text) && !isSectionTitle(block.text))
      return { end: findTitleEnd(blocks, i + 1, belowRules), typeBlock: i };
    const kinds = splitSegments(block).map((segment) => classifyHeaderLine(segment.text));
    if (kinds.includes('addressee')) {
      addressee = i;
      break;
    }
    if (kinds.some((kind) => kind !== null && kind !== 'signing' && kind !== 'recipients')) lastKnown = i;
    if (isBodyStart(block, lastKnown >= 0) && i > lastKnown + 8) break;
  }
  if (addressee >= 0) return { end: findAddresseesEnd(blocks, addressee), typeBlock: -1 };
  return { end: lastKnown < 0 ? 0 : findTitleEnd(blocks, lastKnown + 1, belowRules), typeBlock: -1 };
}

function isSectionTitle(text: string): boolean {
  return findMarkers(text).length > 0;
}
