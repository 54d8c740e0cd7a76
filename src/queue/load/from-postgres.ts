import { loadOptional } from '../load-optional.ts';

export interface DatabasePages {
  readonly names: readonly string[];
  /** Records of a page, one a line. */
  readonly read: (name: string) => Promise<string>;
}

const RECORDS_PER_PAGE = 200;
const TABLE = 'kehoach.documents/';
const EXTENSION = '.ndjson';

/** The records that `load` brought into PostgreSQL, in the order of their sources. */
export async function readAllRecords(url: string): Promise<DatabasePages> {
  const { default: pg } = await loadOptional('pg', () => import('pg'));
  const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  const [{ count } = { count: 0 }] = await query<{ count: number }>('SELECT count(record)::int FROM kehoach.documents');
  const pages = Math.ceil(count / RECORDS_PER_PAGE);
  return {
    names: Array.from({ length: pages }, (_, page) => `${TABLE}${page}${EXTENSION}`),
    read: async (name) => {
      const page = Number(name.slice(TABLE.length, -EXTENSION.length));
      const rows = await query<{ record: string }>(
        'SELECT record::text FROM kehoach.documents WHERE record IS NOT NULL ORDER BY source COLLATE "C" LIMIT $1 OFFSET $2',
        [RECORDS_PER_PAGE, page * RECORDS_PER_PAGE],
      );
      return rows.map(({ record }) => `${record}\n`).join('');
    },
  };
}
