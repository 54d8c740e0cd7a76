import { layOutCells } from '../../document/table-grid.ts';
import type { Block, SourceDocument } from '../../document/source-document.ts';
import { textOf, type OutlineNode } from '../../outline/outline-node.ts';
import type { OutlineNodeRecord } from '../schema.ts';
import { collapse } from './collapse.ts';

/** A piece of the outline with all below it; a table has rows in place of text. */
export function toOutlineRecord(node: OutlineNode, document: SourceDocument): OutlineNodeRecord {
  const table = node.table === undefined ? undefined : document.tables[node.table];
  return {
    id: node.id,
    kind: node.kind,
    marker: node.marker,
    heading: node.heading ? collapse(textOf(node, node.heading)) : null,
    text: table ? '' : collapse(textOf(node, node.body)),
    role: node.role,
    span: node.span,
    children: node.children.map((child) => toOutlineRecord(child, document)),
    ...(table ? { rows: toRows(table, document.blocks) } : {}),
  };
}

/** Code units that a merged cell may come to when its text stands at each of its places. */
const MOST_REPEATED = 100_000;

function toRows(table: SourceDocument['tables'][number], blocks: readonly Block[]): string[][] {
  const texts = new Map(
    table.cells.map((cell) => [cell, cell.blocks.map((index) => blocks[index]?.text ?? '').join('\n')]),
  );
  return layOutCells(table).map((row, rowIndex) =>
    row.map((cell, column) => {
      const text = cell ? (texts.get(cell) ?? '') : '';
      const isFirst = cell?.row === rowIndex && cell.column === column;
      return isFirst || text.length * (cell?.rowSpan ?? 1) * (cell?.colSpan ?? 1) <= MOST_REPEATED ? text : '';
    }),
  );
}
