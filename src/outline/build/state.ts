import { readPropertyHeading, readPropertyLine, type PropertyLine } from '../../annotate/labels.ts';
import type { ReadBlock, ReadDocument } from '../../annotate/reading.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import type { Open } from '../choose-marker.ts';
import type { MarkerForm } from '../line-rules/index.ts';
import type { OutlineNode } from '../outline-node.ts';

/** An outline under construction: what is open, and what has been seen. */
export class OutlineState {
  readonly document: ReadDocument;
  readonly roots: OutlineNode[] = [];
  /** Nodes that may still take children, outermost first. */
  readonly stack: Open[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly makeId = createIdMaker();
  readonly seenTables = new Set<number>();
  readonly seenForms = new Set<MarkerForm>();
  /** What was open before a quotation. */
  outside: readonly Open[] = [];
  lastAdded: OutlineNode | undefined;
  /** What comes now is attached to the document. */
  isAttachment = false;

  constructor(document: ReadDocument) {
    this.document = document;
  }
}

interface NodeValues extends Pick<OutlineNode, 'kind' | 'form' | 'marker'> {
  readonly contentStart: number;
  readonly label: string;
  readonly table?: number;
}

export const PARAGRAPH: NodeValues = {
  kind: 'paragraph',
  form: 'paragraph',
  marker: null,
  contentStart: 0,
  label: 'p',
};

/** Puts a new node under the innermost open one; a root where none is open. */
export function attach(state: OutlineState, block: ReadBlock, values: NodeValues): OutlineNode {
  const parent = state.stack.at(-1)?.node ?? null;
  const content = { start: values.contentStart, end: block.text.length };
  const node: OutlineNode = {
    id: state.makeId(parent?.id ?? null, values.label),
    kind: values.kind,
    form: values.form,
    marker: values.marker,
    block,
    content,
    heading: null,
    headingUnits: null,
    property: readProperty(block, values),
    body: content,
    role: 'other',
    span: block.span,
    parent,
    children: [],
    table: values.table,
    isAttachment: state.isAttachment,
  };
  (parent?.children ?? state.roots).push(node);
  state.lastAdded = node;
  return node;
}

function readProperty({ text, reading }: ReadBlock, { marker, contentStart }: NodeValues): PropertyLine | null {
  const content = text.slice(contentStart);
  const line = readPropertyLine(content, reading.lexicon);
  return line ?? (marker === null ? null : readPropertyHeading(content, reading.lexicon));
}

/** Ids are paths of labels ("II.3.1", "III.1.b2"): stable, readable, unique in the document. Bullets, paragraphs and tables are counted. */
function createIdMaker(): (parent: string | null, label: string) => string {
  const used = new Map<string, number>();
  return (parent, label) => {
    const base = parent === null ? label : `${parent}.${label}`;
    const isCounted = label === 'b' || label === 'p' || label === 't';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    if (isCounted) return `${base}${String(count)}`;
    if (count === 1) return base;
    const renamed = `${base}_${String(count)}`;
    used.set(renamed, 1);
    return renamed;
  };
}
