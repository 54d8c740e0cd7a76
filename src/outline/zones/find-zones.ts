import type { ReadBlock, ReadDocument } from '../../annotate/reading.ts';
import { classifyHeaderLine } from '../header-lines.ts';
import { splitSegments } from '../segments.ts';
import { findFooterEnd } from './footer-end.ts';
import { findFooterStart } from './footer-start.ts';
import { findPrefaceEnd } from './preface-end.ts';
import { isPersonName, isSigningBlock } from './signing-lines.ts';

/**
 * The zones of a document in its own order (Akoma Ntoso's preface, body with preamble, conclusions, attachments).
 * Furniture and notes lie in none of them. `typeBlock` is the index, in `preface`, of the line with the type's name.
 */
export interface Zones {
  readonly preface: readonly ReadBlock[];
  readonly typeBlock: number;
  readonly body: readonly ReadBlock[];
  readonly footer: readonly ReadBlock[];
  readonly attachments: readonly ReadBlock[];
  /** National titles and mottos printed again over what is attached, and the signature again at its end. */
  readonly attachmentHeads: readonly ReadBlock[];
}

export function findZones(document: ReadDocument): Zones {
  const blocks = document.blocks.filter((block) => block.layer === 'body');
  const { end: bodyStart, typeBlock } = findPrefaceEnd(blocks, blocksBelowRules(document));
  const found = findFooterStart(blocks, bodyStart);
  const footerStart = found < 0 ? blocks.length : found;
  const footerEnd = found < 0 ? blocks.length : findFooterEnd(blocks, found);
  const attached = blocks.slice(footerEnd);
  const attachmentHeads = new Set([
    ...attached.filter(isRepeatedHead),
    ...attached.slice(findSignatureAgain(attached)),
  ]);
  return {
    preface: blocks.slice(0, bodyStart),
    typeBlock,
    body: blocks.slice(bodyStart, footerStart),
    footer: blocks.slice(footerStart, footerEnd),
    attachments: attached.filter((block) => !attachmentHeads.has(block)),
    attachmentHeads: [...attachmentHeads],
  };
}

/** Blocks with a rule right above them, typed or printed: it closes the subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.a). */
function blocksBelowRules(document: ReadDocument): ReadonlySet<ReadBlock> {
  const below = document.blocks.filter(
    (block, index) => block.style.belowRule === true || document.blocks[index - 1]?.furniture === 'rule',
  );
  return new Set(below);
}

const MOST_SIGNING_LINES = 8;
const SIGNED = /^\((?:đã ký|ký|đã kí|ký tên)[^)]*\)$/iu;

/** Where the signature begins that closes what a decision brings once more: "TM. ỦY BAN NHÂN DÂN" ⏎ "CHỦ TỊCH" ⏎ "(đã ký)" ⏎ a name; the length where none does. */
function findSignatureAgain(attached: readonly ReadBlock[]): number {
  const last = attached.at(-1);
  if (!last || !(isPersonName(last.text) || SIGNED.test(last.text))) return attached.length;
  let signs = attached.length;
  for (let from = attached.length - 1; attached.length - from <= MOST_SIGNING_LINES; from -= 1) {
    const block = attached[from];
    if (!block || block.cell) break;
    if (isSigningBlock(block)) signs = from;
    else if (!isPersonName(block.text) && !SIGNED.test(block.text)) break;
  }
  return signs;
}

function isRepeatedHead(block: ReadBlock): boolean {
  if (block.cell) return false;
  return splitSegments(block).every((segment) => {
    const kind = classifyHeaderLine(segment.text);
    return kind === 'national-title' || kind === 'motto' || kind === 'party-title';
  });
}
