import type { NodeRole } from '../document/node-role.ts';
import type { PropertyLine } from '../annotate/labels.ts';
import type { ReadBlock } from '../annotate/reading.ts';
import type { UnitMention } from '../annotate/units/index.ts';
import type { Span } from '../document/span.ts';
import type { MarkerForm } from './line-rules/index.ts';

/** Offsets into `OutlineNode.block.text`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One paragraph, item, heading or table of the body, with all that stands below it. */
export interface OutlineNode {
  id: string;
  kind: 'section' | 'item' | 'paragraph' | 'table';
  readonly form: MarkerForm | 'paragraph' | 'table';
  readonly marker: string | null;
  readonly block: ReadBlock;
  /** The node's words after the marker. */
  readonly content: TextRange;
  /** Title of the node, inside `content`; null where it has none. */
  heading: TextRange | null;
  /** The units that the heading consists of; null where it has none or says more. Offsets count from the heading's first letter. */
  headingUnits: readonly UnitMention[] | null;
  /** The property that a labelled line gives ("- Thời gian: …"); `valueStart` counts from `content.start`. */
  readonly property: PropertyLine | null;
  /** Running text, inside `content`; empty for a pure heading. */
  body: TextRange;
  role: NodeRole;
  /** Hull of the node's own block and its children. */
  span: Span;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** Index of the table for `kind: 'table'`. */
  readonly table?: number | undefined;
  readonly isAttachment: boolean;
}

export function textOf(node: OutlineNode, range: TextRange): string {
  return node.block.text.slice(range.start, range.end);
}

/** The node's words without its marker, on one line. */
export function contentOf(node: OutlineNode): string {
  return textOf(node, node.content);
}

/** All nodes in document order. */
export function walkOutline(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...walkOutline(node.children)]);
}

/** The first item of a list, with nothing below it. */
export function isEmptyFirst(node: OutlineNode): boolean {
  return node.children.length === 0 && node.parent?.children[0] === node;
}

const SENTENCE_END = /(?<=\p{L}{2}|\d)\.\s+(?=\p{Lu})/gu;

/** The node's last sentence; most have only one. */
export function lastSentenceOf(node: OutlineNode): TextRange {
  const last = [...contentOf(node).matchAll(SENTENCE_END)].at(-1);
  return { start: node.content.start + (last?.index ?? 0), end: node.content.end };
}
