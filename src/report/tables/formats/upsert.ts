import { TABLE_NAMES, TABLES } from '../columns.ts';
import { quoteName, writeColumns } from './sql.ts';
import type { SqlDialect } from './sql.ts';
import type { TableName } from '../columns.ts';
import type { TableDefinition } from '../table.ts';

/** Keys that stay over runs; rows of the other tables go with their document. */
const KEYS: Readonly<Partial<Record<TableName, string>>> = { documents: 'document_key', tasks: 'task_key' };

const FACTS = TABLE_NAMES.filter((name) => KEYS[name] === undefined);

/** Tables that many runs are loaded into: documents by hash, tasks by key, facts with their document. */
export function writeCreateLasting(dialect: SqlDialect): string[] {
  const tables = TABLE_NAMES.map((name) => {
    const table = TABLES[name];
    const key = KEYS[name];
    const owner =
      name === 'documents'
        ? []
        : [`  FOREIGN KEY ("document_key") REFERENCES "documents" ("document_key") ON DELETE CASCADE`];
    const lines = [...writeColumns(table, dialect), ...(key ? [`  PRIMARY KEY (${quoteName(key)})`] : []), ...owner];
    return `CREATE TABLE IF NOT EXISTS ${quoteName(name)} (\n${lines.join(',\n')}\n)${dialect.endOfTable};`;
  });
  const indexes = TABLE_NAMES.filter((name) => name !== 'documents').map(
    (name) => `CREATE INDEX IF NOT EXISTS "${name}_of_document" ON ${quoteName(name)} ("document_key");`,
  );
  return [...tables, ...indexes];
}

/**
 * From the tables of one run (`source` names each) into those of writeCreateLasting. Twice gives the same as once. Of
 * files with the same bytes the first is taken; a task that is no longer found goes, one that stays keeps its row.
 */
export function writeUpsert(source: (name: TableName) => string): string[] {
  const first = `SELECT min("document") FROM ${source('documents')} GROUP BY "document_key"`;
  const loaded = `SELECT "document_key" FROM ${source('documents')}`;
  return [
    insert(TABLES.documents, source, `"document" IN (${first})`, 'document_key'),
    ...FACTS.map((name) => `DELETE FROM ${quoteName(name)} WHERE "document_key" IN (${loaded});`),
    `DELETE FROM "tasks" WHERE "document_key" IN (${loaded}) AND "task_key" NOT IN (SELECT "task_key" FROM ${source('tasks')});`,
    insert(TABLES.tasks, source, `"document" IN (${first})`, 'task_key'),
    ...FACTS.map((name) => insert(TABLES[name], source, `"document" IN (${first})`, null)),
  ];
}

function insert(
  table: TableDefinition,
  source: (name: TableName) => string,
  where: string,
  key: string | null,
): string {
  const names = table.columns.map(({ name }) => quoteName(name));
  const update = table.columns
    .filter(({ name }) => name !== key)
    .map(({ name }) => `${quoteName(name)} = excluded.${quoteName(name)}`);
  const start = `INSERT INTO ${quoteName(table.name)} (${names.join(', ')})\nSELECT ${names.join(', ')} FROM ${source(table.name as TableName)} WHERE ${where}`;
  return key === null ? `${start};` : `${start}\nON CONFLICT (${quoteName(key)}) DO UPDATE SET ${update.join(', ')};`;
}
