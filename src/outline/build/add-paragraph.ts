import type { ReadBlock } from '../../annotate/reading.ts';
import { findParagraphParent } from '../paragraph-parent.ts';
import { RANKS } from '../ranks.ts';
import { readTypeLine } from '../type-line.ts';
import { attach, PARAGRAPH, type OutlineState } from './state.ts';
import { rankUnnumberedHeading } from './unnumbered-heading.ts';

/** A line without a number: the closing, a title of what is attached, a heading, or a paragraph of what is open. */
export function addParagraph(state: OutlineState, block: ReadBlock, isAttachment: boolean, closes: boolean): void {
  const { stack } = state;
  if (closes) {
    stack.length = 0;
    attach(state, block, null, PARAGRAPH, isAttachment).role = 'closing';
    return;
  }
  // "PHỤ LỤC I" ⏎ "KẾ HOẠCH TRIỂN KHAI …" is an annex with its title
  const isAnnexTitle = stack.at(-1)?.form === 'appendix' && stack.at(-1)?.node.children.length === 0;
  if (isAttachment && !isAnnexTitle && readTypeLine(block.text)) {
    stack.length = 0;
    attach(state, block, null, { ...PARAGRAPH, kind: 'section' }, isAttachment);
    return;
  }
  const rank = rankUnnumberedHeading(state, block, isAttachment);
  if (rank !== null) addHeading(state, block, rank, isAttachment);
  else {
    const parentIndex = findParagraphParent(block, stack);
    stack.length = parentIndex + 1;
    attach(state, block, stack[parentIndex]?.node ?? null, PARAGRAPH, isAttachment);
  }
}

function addHeading(state: OutlineState, block: ReadBlock, rank: number, isAttachment: boolean): void {
  const { stack } = state;
  while (stack.length > 0 && (stack.at(-1)?.rank ?? -1) >= rank) stack.pop();
  const kind = rank < RANKS.arabic ? 'section' : 'paragraph';
  const node = attach(state, block, stack.at(-1)?.node ?? null, { ...PARAGRAPH, kind }, isAttachment);
  stack.push({ node, form: 'heading', symbol: undefined, ordinal: 0, path: [], rank });
}

/** A table stands where its first cell does. */
export function addTable(state: OutlineState, block: ReadBlock, isAttachment: boolean): void {
  const { stack, seenTables, document } = state;
  const table = block.cell?.table ?? -1;
  if (seenTables.has(table)) return;
  seenTables.add(table);
  const parentIndex = findParagraphParent(block, stack);
  stack.length = parentIndex + 1;
  const values = { kind: 'table', form: 'table', marker: null, contentStart: 0, label: 't', table } as const;
  const node = attach(state, block, stack[parentIndex]?.node ?? null, values, isAttachment);
  node.span = document.tables[table]?.span ?? block.span;
}
