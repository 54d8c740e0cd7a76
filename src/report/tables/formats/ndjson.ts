import type { FinishedTable } from '../table.ts';
import { encodeText } from './table-file.ts';
import type { RenderTables } from './table-file.ts';

/** One JSON object a line, with every column, for jq and loaders. */
export const renderNdjson: RenderTables = (tables) =>
  tables.map((table) => ({
    path: `ndjson/${table.definition.name}.ndjson`,
    chunks: encodeText(renderLines(table)),
  }));

async function* renderLines({ definition, rows }: FinishedTable): AsyncGenerator<string> {
  const names = definition.columns.map(({ name }) => JSON.stringify(name));
  for await (const { cells } of rows()) {
    const members = names.map((name, index) => `${name}:${JSON.stringify(cells[index] ?? null)}`);
    yield `{${members.join(',')}}\n`;
  }
}
