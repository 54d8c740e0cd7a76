// Run by .ci/run in an empty folder with the packed tarball installed: the library, its schema, and the command agree.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { convert, recordSchema } from 'kehoach';
import { comparePlans } from 'kehoach/compare';
import { recordSchema as sameSchema } from 'kehoach/schema';

const [sample, recordFile, schemaFile] = process.argv.slice(2);
const { record, diagnostics } = await convert(readFileSync(sample), { name: sample });
assert.deepEqual(record, JSON.parse(readFileSync(recordFile, 'utf8')));
assert.equal(recordSchema, sameSchema);
assert.equal(recordSchema.safeParse(record).error, undefined);
assert.ok(Array.isArray(diagnostics));
assert.ok(record.tasks.length > 0);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
const shipped = await import('kehoach/plan-record.schema.json', { with: { type: 'json' } });
assert.deepEqual(shipped.default, schema);
const { summary } = comparePlans(record, record);
assert.deepEqual([summary.missing, summary.added], [0, 0]);
process.stdout.write(`library, command and schema agree on ${record.tasks.length} tasks\n`);
