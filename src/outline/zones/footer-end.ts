import type { ReadBlock } from '../../annotate/reading.ts';
import { classifyHeaderLine } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { splitSegments } from '../segments.ts';
import { readTypeLine } from '../type-line.ts';
import { isPersonName } from './signing-lines.ts';

/** The footer holds lists, positions and names; a new heading, a table or a paragraph ends it. */
export function findFooterEnd(blocks: readonly ReadBlock[], from: number): number {
  let hasName = false;
  const end = blocks.findIndex((block, at) => {
    if (at < from) return false;
    const segments = splitSegments(block);
    if ((at > from && startsAttachment(block)) || !segments.every(({ text }) => isFooterLine(text))) return true;
    hasName ||= segments.some((segment) => isPersonName(segment.text));
    const isParagraph = block.text.length > 60 && !/^[-–•+*(]/u.test(block.text) && block.column === undefined;
    return hasName && at > from + 1 && isParagraph;
  });
  return end < 0 ? Math.max(blocks.length, from + 1) : Math.max(end, from + 1);
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
  return /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|ĐỀ CƯƠNG|DANH MỤC|Danh mục|DANH SÁCH|Danh sách|BIỂU|MẪU|BẢNG|TÀI LIỆU|THỂ LỆ)(?!\p{Ll})/u.test(
    block.text,
  );
}
