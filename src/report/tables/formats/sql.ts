import { keyOf } from '../columns.ts';
import type { Column, ColumnType, TableDefinition } from '../table.ts';

/** Where SQL dialects differ. */
export interface SqlDialect {
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly endOfTable: string;
}

/** Days are ISO text in SQLite (its date functions read that), yes and no are 1 and 0. */
export const SQLITE: SqlDialect = {
  types: { text: 'TEXT', integer: 'INTEGER', number: 'REAL', percent: 'REAL', boolean: 'INTEGER', day: 'TEXT' },
  endOfTable: ' STRICT',
};

export const POSTGRES: SqlDialect = {
  types: {
    text: 'text',
    integer: 'integer',
    number: 'double precision',
    percent: 'double precision',
    boolean: 'boolean',
    day: 'date',
  },
  endOfTable: '',
};

/** CREATE TABLE with key, foreign keys and what may not be empty. */
export function writeCreateTable(table: TableDefinition, dialect: SqlDialect): string {
  const lines = [
    ...writeColumns(table, dialect),
    ...(table.key ? [`  PRIMARY KEY (${table.key.map(quoteName).join(', ')})`] : []),
    ...table.parents.map(
      (parent) =>
        `  FOREIGN KEY (${parent.columns.map(quoteName).join(', ')}) REFERENCES ${quoteName(parent.table)} (${keyOf(parent.table).map(quoteName).join(', ')})`,
    ),
  ];
  return `CREATE TABLE ${quoteName(table.name)} (\n${lines.join(',\n')}\n)${dialect.endOfTable};`;
}

/** Indexes on what one looks up, and on foreign keys. */
export function writeCreateIndexes(table: TableDefinition): string[] {
  const keyStart = table.key?.join();
  const parents = table.parents
    .map(({ columns }) => columns)
    .filter((columns) => !keyStart?.startsWith(columns.join()));
  const looked = table.columns.filter(({ isIndexed }) => isIndexed).map(({ name }) => [name]);
  // (document, task) serves for (document) too.
  const needed = [...parents, ...looked].filter(
    (columns, index, all) => !all.some((other, at) => at !== index && other.join().startsWith(`${columns.join()},`)),
  );
  return needed.map(
    (columns) =>
      `CREATE INDEX ${quoteName(`${table.name}_${columns.join('_')}`)} ON ${quoteName(table.name)} (${columns.map(quoteName).join(', ')});`,
  );
}

export function writeInsert(table: TableDefinition): string {
  const names = table.columns.map(({ name }) => quoteName(name));
  return `INSERT INTO ${quoteName(table.name)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
}

export function quoteName(name: string): string {
  return `"${name}"`;
}

/** The lines of CREATE TABLE that name columns. */
export function writeColumns({ columns }: TableDefinition, dialect: SqlDialect): string[] {
  return columns.map((column) => `  ${writeColumn(column, dialect)}`);
}

function writeColumn({ name, type, isRequired }: Column, dialect: SqlDialect): string {
  return `${quoteName(name)} ${dialect.types[type]}${isRequired ? ' NOT NULL' : ''}`;
}
