import { makeTable, NO_SHAPE } from '../doc/tables.ts';
import type { CellMerge, RowShape, WordRow } from '../doc/tables.ts';
import type { ModelNode } from '../docx/model.ts';
import { addText, lookOf, makeRun, STORY_PREFIX } from '../docx/pieces.ts';
import type { Piece, Story } from '../docx/pieces.ts';
import { formatBullet, replaceSymbols } from '../docx/formatting/symbols.ts';
import type { Group } from './group.ts';

/** Edges and merges of the row that is being defined (\trowd … \cellx). */
export interface RowDefinition {
  edges: number[];
  merges: CellMerge[];
  isHeader: boolean;
  hasBorders: boolean;
}

export function createRowDefinition(): RowDefinition {
  return { edges: [], merges: [], isHeader: false, hasBorders: false };
}

/** Paragraphs and tables of one story as they come in. */
export interface StoryBuilder {
  addText(text: string, group: Group, font: string | undefined): void;
  endParagraph(group: Group): void;
  endCell(group: Group): void;
  endRow(definition: RowDefinition): void;
  /** All that came in; ends what is still open. */
  finish(group: Group): ModelNode[];
}

export function createStoryBuilder(): StoryBuilder {
  const nodes: ModelNode[] = [];
  let pieces: Piece[] = [];
  let rows: WordRow[] = [];
  let cells: ModelNode[][] = [];
  let cell: ModelNode[] = [];

  const endTable = (): void => {
    if (cell.length > 0) cells.push(cell);
    if (cells.length > 0) rows.push({ cells, shape: NO_SHAPE });
    if (rows.length > 0) nodes.push(makeTable(rows));
    rows = [];
    cells = [];
    cell = [];
  };
  const takeParagraph = (group: Group): ModelNode => {
    const left = group.left + group.firstLine;
    const paragraph: ModelNode = {
      type: 'paragraph',
      children: trimLabel(pieces).map(makeRun),
      styleId: group.outline !== null && group.outline < 6 ? `h${group.outline + 1}` : null,
      alignment: group.align,
      indent: { start: left === 0 ? null : String(left) },
    };
    pieces = [];
    return paragraph;
  };

  return {
    addText(text, group, font) {
      const look = {
        bold: group.bold,
        italic: group.italic,
        caps: group.caps,
        size: group.size,
        ...(font !== undefined && { font }),
      };
      addText(pieces, replaceSymbols(text, font), lookOf(look, group.destination === 'label'));
    },
    endParagraph(group) {
      if (group.inTable) cell.push(takeParagraph(group));
      else {
        endTable();
        nodes.push(takeParagraph(group));
      }
    },
    endCell(group) {
      cell.push(takeParagraph(group));
      cells.push(cell);
      cell = [];
    },
    endRow(definition) {
      const shape: RowShape = definition.edges.length > 1 ? { ...definition } : NO_SHAPE;
      if (cells.length > 0) rows.push({ cells, shape });
      cells = [];
      cell = [];
    },
    finish(group) {
      if (pieces.some((piece) => piece.text.trim() !== '')) this.endParagraph(group);
      endTable();
      return nodes;
    },
  };
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
