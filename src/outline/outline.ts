import { endsIn } from '../document/trim.ts';
import type { ReadBlock, ReadDocument } from '../annotate/reading.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import { addNumbered } from './build/add-numbered.ts';
import { addParagraph, addTable } from './build/add-paragraph.ts';
import { placeQuotation } from './build/quotation.ts';
import { OutlineState } from './build/state.ts';
import { isClosingOfNoItems, isClosingOpener, isClosingText, isLastRequest, isLastWord } from './closing.ts';
import { chooseMarker } from './choose-marker.ts';
import { findMarkers } from './line-rules/index.ts';
import type { OutlineNode } from './outline-node.ts';
import { findQuotes } from './quotes.ts';
import { readTypeLine } from './type-line.ts';
import type { Zones } from './zones/index.ts';

export interface Outline {
  readonly nodes: readonly OutlineNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every block of body and attachments lands in exactly one node; whatever the text, the tree is valid. */
export function buildOutline(document: ReadDocument, zones: Zones): Outline {
  const state = new OutlineState(document);
  const end = findEnd(zones.body);
  const lastItem = zones.body.findLastIndex((block, index) => index < end && startsItem(block.text));
  const quotes = findQuotes(zones.body);
  zones.body.forEach((block, index) => {
    const mayClose = index > lastItem && end - index <= MOST_CLOSING;
    const isLast = lastItem >= 0 && index === end - 1;
    const isClosing = lastItem < 0 ? isClosingOfNoItems : isLast ? isLastWord : isClosingText;
    if (mayClose && isLastRequest(block.text)) state.stack.length = 0;
    addBlock(state, block, mayClose && isClosing(block.text));
    const place = quotes.get(index);
    if (place) placeQuotation(state, place);
  });
  // what is attached begins anew
  state.stack.length = 0;
  state.seenForms.clear();
  state.isAttachment = true;
  zones.attachments.forEach((block, index) => {
    addBlock(state, block, endsPart(zones.attachments[index + 1]) && isClosingOpener(block.text));
  });
  state.roots.forEach(widenSpan);
  return { nodes: state.roots, diagnostics: state.diagnostics };
}

function addBlock(state: OutlineState, block: ReadBlock, closes: boolean): void {
  const marker = block.cell ? null : chooseMarker(block, state.stack);
  if (block.cell) addTable(state, block);
  else if (marker) addNumbered(state, block, marker);
  else addParagraph(state, block, closes);
}

/** Index behind the paragraph that ends the text, as its mark "./." says (NĐ 30 Phụ lục I, II.6), or before the contact lines: what follows is beside it. */
function findEnd(body: readonly ReadBlock[]): number {
  const end = body.length - countContactLines(body);
  const last = body.findLastIndex(
    ({ cell, text }, at) => at < end && !cell && text.endsWith('./.') && !startsItem(text),
  );
  return last < 0 ? end : last + 1;
}

/** Paragraphs that may stand from the closing one to the end. */
const MOST_CLOSING = 4;

/** A plan that a decision brings closes before its own annex, or where the document ends. */
function endsPart(next: ReadBlock | undefined): boolean {
  if (next === undefined) return true;
  return !next.cell && (findMarkers(next.text)[0]?.form === 'appendix' || readTypeLine(next.text) !== null);
}

const MOST_CONTACT_LINES = 6;

/** "66 - 68 Lê Lợi" is an address. */
function startsItem(text: string): boolean {
  const marker = findMarkers(text)[0];
  return marker !== undefined && (marker.form !== 'arabic' || marker.ordinal <= 20);
}

/** "- Khu vực Vân Sơn: điện thoại số 0200 123 456, địa chỉ: số 5 đường Hoa Sen." */
const TELLS_WHERE = /(?<!\p{L})(?:điện thoại|số máy|email|zalo|fax|địa chỉ)(?!\p{L})[^.;]{0,20}[\d:]|\p{L}@\p{L}/iu;

/** "Bà Trần Thị Hoa – Chuyên viên", "Số điện thoại: …" behind "… vui lòng liên hệ:" at the end of a letter; bullets with the telephones of offices. */
function countContactLines(body: readonly ReadBlock[]): number {
  const offices =
    body.length -
    1 -
    body.findLastIndex(({ cell, text }) => cell || !(/^[-+•]\s/u.test(text) && TELLS_WHERE.test(text)));
  if (offices > 0) return offices <= MOST_CONTACT_LINES ? offices : 0;
  const opens = body.findLastIndex((block) => !block.cell && endsIn(block.text, ':'));
  const lines = body.slice(opens + 1);
  if (opens < 0 || lines.length > MOST_CONTACT_LINES) return 0;
  return lines.every(({ cell, text }) => !cell && text.length < 110 && !startsItem(text)) ? lines.length : 0;
}

function widenSpan(node: OutlineNode): void {
  node.children.forEach(widenSpan);
  const last = node.children.at(-1);
  const end = Math.max(node.span.end, last?.span.end ?? 0);
  if (end !== node.span.end) node.span = { start: node.span.start, end };
}
