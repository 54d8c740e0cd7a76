import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { RawBlock, RawTable, RawText } from '../../src/document/raw-document.ts';
import { readDocx } from '../../src/ingest/docx/index.ts';

export async function readBlocks(bytes: Uint8Array): Promise<readonly RawBlock[]> {
  return (await readDocx(bytes, DEFAULT_LIMITS)).blocks;
}

/** All texts in reading order, those of cells too. */
export async function readTexts(bytes: Uint8Array): Promise<RawText[]> {
  return (await readBlocks(bytes)).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)) : [block],
  );
}

export function showTexts(texts: readonly RawText[]): string[] {
  return texts.map(({ text }) => text);
}

export async function readTable(bytes: Uint8Array): Promise<RawTable> {
  const tables = (await readBlocks(bytes)).filter((block) => block.kind === 'table');
  if (tables.length !== 1 || !tables[0]) throw new Error(`one table expected, ${tables.length} found`);
  return tables[0];
}

/** A table as rows of "text|colSpan x rowSpan" where a span is not 1. */
export function showTable(table: RawTable): string[][] {
  return table.rows.map((row) =>
    row.map(({ blocks, colSpan, rowSpan }) => {
      const text = showTexts(blocks).join(' / ');
      return colSpan === 1 && rowSpan === 1 ? text : `${text}|${colSpan}x${rowSpan}`;
    }),
  );
}
