/** What `--tables` takes. */
export const TABLE_KINDS = ['xlsx', 'csv', 'csv-raw', 'ndjson', 'sqlite', 'parquet', 'ics'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
