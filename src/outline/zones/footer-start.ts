import type { ReadBlock } from '../../annotate/reading.ts';
import { classifyHeaderLine, isCapitals } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { splitSegments } from '../segments.ts';
import { readTypeLine } from '../type-line.ts';
import { isPersonName, isSigningBlock } from './signing-lines.ts';

/** "Nơi nhận" somewhere in a block, in any case: only then its segments are looked at. */
const NAMES_RECIPIENTS = /n[oơ]i nh[aâậ]n/iu;

export function findFooterStart(blocks: readonly ReadBlock[], bodyStart: number): number {
  const recipients = blocks.findIndex(
    (block, at) =>
      at >= bodyStart &&
      !block.cell &&
      NAMES_RECIPIENTS.test(block.text) &&
      splitSegments(block).some((segment) => classifyHeaderLine(segment.text) === 'recipients'),
  );
  const cover = recipients < 0 ? findCoverSignature(blocks, bodyStart) : -1;
  if (cover >= 0) return cover;
  const limit = recipients < 0 ? blocks.length : recipients;
  const from = Math.max(bodyStart, limit - (recipients < 0 ? 40 : 12));
  const signing = blocks.findIndex(
    (block, at) =>
      at >= from &&
      at < limit &&
      !block.cell &&
      blocks.slice(at, limit).every((later) => later.text.length < 160) &&
      isSigningBlock(block),
  );
  return signing < 0 ? recipients : includeCosigner(blocks, signing, bodyStart);
}

/** Lines between an office and its name, and from there to what is attached. */
const NAME_REACH = 4;
const ATTACHED_REACH = 8;

/** The signature of a decision without recipients, whose plan comes behind it with a header of its own. */
function findCoverSignature(blocks: readonly ReadBlock[], bodyStart: number): number {
  return blocks.findIndex((block, at) => {
    if (at < bodyStart || block.cell || block.text.length > 90 || !isSigningBlock(block)) return false;
    const name = blocks.slice(at + 1, at + 1 + NAME_REACH).findIndex((later) => isPersonName(later.text));
    const behind = name < 0 ? [] : blocks.slice(at + name + 2, at + name + 2 + ATTACHED_REACH);
    return behind.some((later) => !later.cell && readTypeLine(later.text) !== null && isCapitals(later.text));
  });
}

/** A body in capitals over a name, in the column left of who signs: "HỘI CHA MẸ HỌC SINH" ⏎ "Nguyễn Văn An" ⏎ "BÍ THƯ ĐOÀN TRƯỜNG". */
function includeCosigner(blocks: readonly ReadBlock[], from: number, bodyStart: number): number {
  const name = blocks[from - 1];
  const body = blocks[from - 2];
  if (from - 2 <= bodyStart || !name || !body || name.cell || body.cell || !isPersonName(name.text)) return from;
  const isBody = body.text.length < 60 && isCapitals(body.text) && findMarkers(body.text).length === 0;
  return isBody ? from - 2 : from;
}
