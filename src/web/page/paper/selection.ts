import type { TextSpan } from './marks.ts';

/** The range of the record's text that is selected inside `root`; null for none. Pieces of text carry `data-s`, their start. */
export function readSelection(root: HTMLElement): TextSpan | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset, root, false);
  const end = offsetOf(range.endContainer, range.endOffset, root, true);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

function offsetOf(node: Node, offset: number, root: HTMLElement, isEnd: boolean): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = node.parentElement?.dataset['s'];
    return start === undefined ? nextPiece(node, root, isEnd) : Number(start) + offset;
  }
  const own = (node as HTMLElement).dataset['s'];
  if (own !== undefined) return Number(own) + (offset > 0 ? (node.textContent?.length ?? 0) : 0);
  const child = node.childNodes[isEnd ? offset - 1 : offset];
  return nextPiece(child ?? node, root, isEnd);
}

/** Where the selection ends between pieces: the nearest piece inside of it. */
function nextPiece(node: Node, root: HTMLElement, isEnd: boolean): number | null {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-s]')];
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  const found = isEnd
    ? pieces.findLast((piece) => node.contains(piece) || (piece.compareDocumentPosition(node) & following) !== 0)
    : pieces.find((piece) => node.contains(piece) || (node.compareDocumentPosition(piece) & following) !== 0);
  if (!found) return null;
  const start = Number(found.dataset['s']);
  return isEnd ? start + found.textContent.length : start;
}

/** The offset under the pointer, from the piece of text that is there. */
export function offsetAt(root: HTMLElement, x: number, y: number): number | null {
  for (const element of document.elementsFromPoint(x, y)) {
    if (!root.contains(element)) continue;
    const start = (element as HTMLElement).dataset['s'];
    if (start === undefined) continue;
    const range = caretAt(x, y);
    if (range && range.node.parentElement === element) return Number(start) + range.offset;
    const box = element.getBoundingClientRect();
    const share = box.width > 0 ? (x - box.left) / box.width : 0;
    return Number(start) + Math.floor(share * element.textContent.length);
  }
  return null;
}

/** Not every browser tells; a share of the width does as well then. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (!('caretPositionFromPoint' in document)) return null;
  const position = document.caretPositionFromPoint(x, y);
  return position && { node: position.offsetNode, offset: position.offset };
}
