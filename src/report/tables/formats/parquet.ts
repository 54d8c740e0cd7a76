import type { SchemaElement } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import type { Cell, Column, FinishedTable, TableDefinition } from '../table.ts';
import type { RenderTables } from './table-file.ts';

/** What is encoded at once: enough for the dictionaries to pay, and a few megabytes of text at most. */
const ROWS_PER_GROUP = 5_000;
const UNITS_PER_GROUP = 4_000_000;

/** One Parquet file for each table: INT32, DOUBLE, BOOLEAN, DATE and UTF8 columns, compressed with Snappy. */
export const renderParquet: RenderTables = (tables) =>
  tables.map((table) => ({ path: `parquet/${table.definition.name}.parquet`, chunks: renderFile(table) }));

async function* renderFile({ definition, rows }: FinishedTable): AsyncGenerator<Uint8Array> {
  const library = await import('hyparquet-writer');
  const { columns } = definition;
  const bytes = new library.ByteWriter();
  const writer = new library.ParquetWriter({ writer: bytes, schema: toSchema(definition), createdBy: 'kehoach' });
  let group = columns.map((): CellOfGroup[] => []);
  let units = 0;
  const writeGroup = async (): Promise<Uint8Array> => {
    const columnData = columns.map(({ name }, index) => ({ name, data: group[index] ?? [] }));
    await writer.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    group = columns.map(() => []);
    units = 0;
    return takeBytes(bytes);
  };
  for await (const { cells } of rows()) {
    columns.forEach((column, index) => group[index]?.push(toValue(column, cells[index] ?? null)));
    for (const cell of cells) if (typeof cell === 'string') units += cell.length;
    if (group[0]?.length === ROWS_PER_GROUP || units >= UNITS_PER_GROUP) yield await writeGroup();
  }
  if (group[0]?.length !== 0) yield await writeGroup();
  await writer.finish();
  yield takeBytes(bytes);
}

type CellOfGroup = Cell | Date | undefined;

/** Its own `flush` would keep everything; positions in the file come from `offset`, which goes on. */
function takeBytes(bytes: ByteWriter): Uint8Array {
  const chunk = new Uint8Array(bytes.buffer, 0, bytes.index).slice();
  bytes.index = 0;
  return chunk;
}

function toSchema({ columns }: TableDefinition): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map((column): SchemaElement => ({
      name: column.name,
      repetition_type: column.isRequired ? 'REQUIRED' : 'OPTIONAL',
      ...PHYSICAL[column.type],
    })),
  ];
}

const PHYSICAL: Readonly<Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  percent: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

function toValue(column: Column, cell: Cell): CellOfGroup {
  if (cell === null) return undefined;
  return column.type === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
