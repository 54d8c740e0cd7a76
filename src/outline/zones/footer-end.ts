import type { ReadBlock } from '../../annotate/reading.ts';
import { classifyHeaderLine } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { splitSegments } from '../segments.ts';
import { readTypeLine } from '../type-line.ts';
import { isPersonName } from './signing-lines.ts';

/** The footer holds lists, positions and names; a new heading, a table or a paragraph ends it. */
export function findFooterEnd(blocks: readonly ReadBlock[], from: number): number {
  let hasName = false;
  let i = from;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) break;
    if (i > from && startsAttachment(block)) break;
    const segments = splitSegments(block);
    if (!segments.every(({ text }) => isFooterLine(text))) break;
    hasName ||= segments.some((segment) => isPersonName(segment.text));
    if (
      hasName &&
      i > from + 1 &&
      block.text.length > 60 &&
      !/^[-–•+*(]/u.test(block.text) &&
      block.column === undefined
    )
      break;
  }
  return Math.max(i, from + 1);
}

/** A position, a name or an item of the list; the whole list may stand in one paragraph. */
function isFooterLine(text: string): boolean {
  return text.length < (/^[-–•+*]/u.test(text) ? 320 : 110) || classifyHeaderLine(text) === 'recipients';
}

function startsAttachment(block: ReadBlock): boolean {
  if (block.cell) return true;
  const kind = classifyHeaderLine(block.text);
  if (kind === 'national-title' || kind === 'party-title' || kind === 'attachment-note') return true;
  const marker = findMarkers(block.text)[0];
  if (marker && marker.form !== 'bullet' && marker.form !== 'letter' && marker.form !== 'capital') return true;
  if (readTypeLine(block.text)) return true;
  return /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|ĐỀ CƯƠNG|DANH MỤC|DANH SÁCH|BIỂU|MẪU|BẢNG|TÀI LIỆU|THỂ LỆ)(?!\p{Ll})/u.test(
    block.text,
  );
}
