import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/pipeline.ts';
import { IS_UPDATING } from './golden-files.ts';
import { renderRecord } from './render-record.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/cases');

/** "=== name" over each part. */
function readParts(file: string): Map<string, string> {
  const parts = readFileSync(join(FOLDER, file), 'utf8').split(/^=== /mu).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
}

const CASES = readParts('extract.txt');

async function render(name: string): Promise<string> {
  return renderRecord((await convert(new TextEncoder().encode(CASES.get(name)), { name })).record).trim();
}

if (IS_UPDATING) {
  const views = await Promise.all([...CASES.keys()].map(async (name) => `=== ${name}\n${await render(name)}\n`));
  writeFileSync(join(FOLDER, 'extract.views'), views.join('\n'));
}
const VIEWS = readParts('extract.views');

describe('classes that were once read wrongly', () => {
  it('each has a view', () => {
    expect([...VIEWS.keys()]).toEqual([...CASES.keys()]);
  });
  it.each([...CASES.keys()])('%s', async (name) => {
    expect(await render(name)).toBe(VIEWS.get(name));
  });
});
