import type { ReadBlock } from '../../annotate/reading.ts';
import { classifyHeaderLine, isCapitals } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { splitSegments } from '../segments.ts';
import { readTypeLine } from '../type-line.ts';
import { isPersonName, isSigningBlock } from './signing-lines.ts';

/** "Nơi nhận" somewhere in a block, in any case: only then its segments are looked at. */
const NAMES_RECIPIENTS = /n[oơ]i nh[aâậ]n/iu;

export function findFooterStart(blocks: readonly ReadBlock[], bodyStart: number): number {
  let recipients = -1;
  for (let i = bodyStart; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block || block.cell || !NAMES_RECIPIENTS.test(block.text)) continue;
    if (splitSegments(block).some((segment) => classifyHeaderLine(segment.text) === 'recipients')) {
      recipients = i;
      break;
    }
  }
  const cover = recipients < 0 ? findCoverSignature(blocks, bodyStart) : -1;
  if (cover >= 0) return cover;
  const limit = recipients < 0 ? blocks.length : recipients;
  const from = recipients < 0 ? Math.max(bodyStart, limit - 40) : Math.max(bodyStart, recipients - 12);
  for (let i = from; i < limit; i += 1) {
    const block = blocks[i];
    if (!block || block.cell) continue;
    if (isSigningBlock(block) && blocks.slice(i, limit).every((later) => later.text.length < 160))
      return includeCosigner(blocks, i, bodyStart);
  }
  return recipients;
}

/** Lines between an office and its name, and from there to what is attached. */
const NAME_REACH = 4;
const ATTACHED_REACH = 8;

/** The signature of a decision without recipients, whose plan comes behind it with a header of its own. */
function findCoverSignature(blocks: readonly ReadBlock[], bodyStart: number): number {
  for (let i = bodyStart; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block || block.cell || block.text.length > 90 || !isSigningBlock(block)) continue;
    const name = blocks.slice(i + 1, i + 1 + NAME_REACH).findIndex((later) => isPersonName(later.text));
    if (name < 0) continue;
    const behind = blocks.slice(i + name + 2, i + name + 2 + ATTACHED_REACH);
    if (behind.some((later) => !later.cell && readTypeLine(later.text) !== null && isCapitals(later.text))) return i;
  }
  return -1;
}

/** A body in capitals over a name, in the column left of who signs: "HỘI CHA MẸ HỌC SINH" ⏎ "Nguyễn Văn An" ⏎ "BÍ THƯ ĐOÀN TRƯỜNG". */
function includeCosigner(blocks: readonly ReadBlock[], from: number, bodyStart: number): number {
  const name = blocks[from - 1];
  const body = blocks[from - 2];
  const isCosigned =
    from - 2 > bodyStart &&
    name !== undefined &&
    body !== undefined &&
    !name.cell &&
    !body.cell &&
    isPersonName(name.text) &&
    body.text.length < 60 &&
    isCapitals(body.text) &&
    findMarkers(body.text).length === 0;
  return isCosigned ? from - 2 : from;
}
