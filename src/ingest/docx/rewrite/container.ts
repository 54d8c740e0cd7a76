import type { Counters } from './numbering/counters.ts';
import { createFields } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Labelled } from './paragraph.ts';
import type { Look, Piece } from './pieces.ts';
import type { RunProperties } from './formatting/properties.ts';
import type { Cell } from './tables.ts';
import type { XmlElement } from './xml.ts';

/** A paragraph while its runs are read. */
export interface OpenParagraph {
  readonly pieces: Piece[];
  /** Text boxes anchored here; they follow the paragraph. */
  readonly boxes: string[];
  properties: XmlElement | undefined;
  style: Labelled | undefined;
}

/** What paragraphs stand in: a story (the body, a header), a table cell or a text box. */
export interface Container {
  readonly kind: 'story' | 'cell' | 'box';
  readonly out: string[];
  readonly fields: Fields;
  readonly counters: Counters;
  readonly cell: Cell | null;
  /** Text of paragraphs whose mark ends nothing (deleted, hidden): it goes on in the next one. */
  carried: Piece[];
  /** `carried` begins with a label. */
  isLabelled: boolean;
  paragraph: OpenParagraph | null;
  run: RunProperties | null;
  look: Look | null;
}

export function createContainer(kind: Container['kind'], counters: Counters, cell: Cell | null = null): Container {
  return {
    kind,
    out: [],
    fields: createFields(),
    counters,
    cell,
    carried: [],
    isLabelled: false,
    paragraph: null,
    run: null,
    look: null,
  };
}

/** Forgets the formatting of the run that ended. */
export function endRun(container: Container): void {
  container.run = null;
  container.look = null;
}

/** What was carried over, which is used up by this. */
export function takeCarried(container: Container): Piece[] {
  const pieces = container.carried;
  container.carried = [];
  container.isLabelled = false;
  return pieces;
}
