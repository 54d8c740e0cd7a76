import { makeTable, NO_SHAPE } from '../doc/tables.ts';
import type { RowShape, WordRow } from '../doc/tables.ts';
import type { ModelNode } from '../docx/model.ts';
import { addText, lookOf, makeRun, STORY_PREFIX } from '../docx/pieces.ts';
import type { Piece, Story } from '../docx/pieces.ts';
import { formatBullet, replaceSymbols } from '../docx/formatting/symbols.ts';
import type { Group } from './group.ts';
import type { RowDefinition } from './rows.ts';

/** Paragraphs and tables of one story as they come in. */
export class StoryBuilder {
  readonly #nodes: ModelNode[] = [];
  /** Of the paragraph that is open. */
  #pieces: Piece[] = [];
  /** Of the table that is open. */
  #rows: WordRow[] = [];
  /** Of the row that is open. */
  #cells: ModelNode[][] = [];
  /** Of the cell that is open. */
  #cell: ModelNode[] = [];

  addText(text: string, group: Group, font: string | undefined): void {
    const { bold, italic, caps, size } = group;
    const look = { bold, italic, caps, size, ...(font !== undefined && { font }) };
    addText(this.#pieces, replaceSymbols(text, font), lookOf(look, group.destination === 'label'));
  }

  endParagraph(group: Group): void {
    if (group.inTable) {
      this.#cell.push(this.#takeParagraph(group));
      return;
    }
    this.#endTable();
    this.#nodes.push(this.#takeParagraph(group));
  }

  endCell(group: Group): void {
    this.#cell.push(this.#takeParagraph(group));
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(definition: RowDefinition): void {
    const shape: RowShape = definition.edges.length > 1 ? { ...definition } : NO_SHAPE;
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, shape });
    this.#cells = [];
    this.#cell = [];
  }

  /** All that came in; ends what is still open. */
  finish(group: Group): ModelNode[] {
    if (this.#pieces.some((piece) => piece.text.trim() !== '')) this.endParagraph(group);
    this.#endTable();
    return this.#nodes;
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, shape: NO_SHAPE });
    if (this.#rows.length > 0) this.#nodes.push(makeTable(this.#rows));
    this.#rows = [];
    this.#cells = [];
    this.#cell = [];
  }

  #takeParagraph(group: Group): ModelNode {
    const left = group.left + group.firstLine;
    const children = trimLabel(this.#pieces).map(makeRun);
    this.#pieces = [];
    return {
      type: 'paragraph',
      children,
      styleId: group.outline !== null && group.outline < 6 ? `h${group.outline + 1}` : null,
      alignment: group.align,
      indent: { start: left === 0 ? null : String(left) },
    };
  }
}

/**
 * "1.\t" as \listtext gives it becomes "1. "; a label without text after it stays a label. Where the tab behind the sign was taken
 * for the stand-in of its \u, the blank is put back: "•Công an" would make the sign a part of the word.
 */
function trimLabel(pieces: readonly Piece[]): Piece[] {
  const trimmed = pieces
    .map((piece) => (piece.look.generated ? { ...piece, text: cleanLabel(piece.text) } : piece))
    .filter((piece) => piece.text !== '');
  const last = trimmed.findLast((piece) => piece.look.generated);
  const after = trimmed[trimmed.findIndex((piece) => !piece.look.generated)];
  if (last && after && /\S$/u.test(last.text) && /^\S/u.test(after.text)) last.text += ' ';
  return trimmed;
}

function cleanLabel(text: string): string {
  return text
    .replace(/[\t \u00A0]+/g, ' ')
    .replace(/^ /, '')
    .replace(/[\u00AD\uE000-\uF8FF]/g, (sign) => formatBullet(sign, undefined));
}

export function makeStoryMark(story: Story): ModelNode {
  return { type: 'paragraph', children: [], styleId: STORY_PREFIX + story, alignment: null, indent: { start: null } };
}
