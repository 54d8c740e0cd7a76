// Kiểm bản ghi nhận từ nơi khác: node examples/check-record.mjs ban-ghi.ndjson
// (Checks records that come from elsewhere against the schema.)
import { readFile } from 'node:fs/promises';
import { recordSchema } from 'kehoach/schema';

const lines = (await readFile(process.argv[2], 'utf8')).split('\n').filter(Boolean);
for (const [at, line] of lines.entries()) {
  const { success, error } = recordSchema.safeParse(JSON.parse(line));
  console.log(
    `${at + 1}: ${success ? 'đúng' : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  );
}
