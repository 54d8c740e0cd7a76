// npm run rules -- [--cost GOLD_DIR] [--patterns] [--scans] [--write] [--check] DOCUMENT_DIR...
// For each listed rule: in how many documents and for how many issuers it decides something, what it is worth (with --cost: tasks and
// roles right without it, less those right with it), and where it comes from. --patterns: the patterns of the rule code that match for
// fewer than two. --scans: read pages without a text layer too, which takes minutes. --write keeps the counts in tests/rules/support.json, by which the tests judge; --check ends with 1 where a rule that
// no decree or guide gives decides nothing in two documents of two issuers.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { listPatterns } from './patterns/list.mjs';
import { countCosts } from './rules/cost.ts';
import { DECISIONS, FEWEST, FROM_A_GUIDE, keyOf } from './rules/decisions.ts';
import { countSupport, emptySupport, type Support } from './rules/support.ts';

const SUPPORT_FILE = fileURLToPath(new URL('../tests/rules/support.json', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cost: { type: 'string' },
    patterns: { type: 'boolean' },
    scans: { type: 'boolean', default: false },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
});
const support = await countSupport(positionals, values.scans);
const costs = values.cost === undefined ? null : await countCosts(values.cost);
const unsupported = printRules();
if (values.patterns) await printPatterns();
if (values.write) await writeSupport();
if (values.check && unsupported > 0) process.exitCode = 1;

function isWeak({ documents, issuers }: Support, source: string): boolean {
  return (documents.size < FEWEST || issuers.size < FEWEST) && !FROM_A_GUIDE.test(source);
}

function counts({ documents, issuers }: Support): string {
  return `${String(documents.size).padStart(4)} documents ${String(issuers.size).padStart(3)} issuers`;
}

function printRules(): number {
  let weak = 0;
  for (const decision of DECISIONS) {
    console.log(`\n${decision.name}`);
    for (const rule of decision.rules) {
      const supported = support.get(keyOf(decision, rule.name)) ?? emptySupport();
      const mark = isWeak(supported, rule.source) ? '!' : ' ';
      if (mark === '!') weak += 1;
      const cost = costs ? `${String(costs.get(keyOf(decision, rule.name)) ?? 0).padStart(5)} ` : '';
      const examples = `${String(rule.accepts.length)}/${String(rule.refuses.length)} examples`;
      console.log(`${mark} ${cost}${counts(supported)}  ${rule.name.padEnd(28)} ${examples}  ${rule.source}`);
    }
  }
  if (weak > 0) console.log(`\n${String(weak)} rules without support for ${String(FEWEST)} issuers or a guide`);
  return weak;
}

async function printPatterns(): Promise<void> {
  const patterns = await listPatterns();
  const weak = patterns.filter(({ id, source }) => isWeak(support.get(id) ?? emptySupport(), source));
  console.log('');
  for (const { id, path, line } of weak)
    console.log(`! ${counts(support.get(id) ?? emptySupport())}  ${path}:${String(line)}  ${id}`);
  console.log(
    `${String(weak.length)} of ${String(patterns.length)} patterns without support for ${String(FEWEST)} issuers or a guide`,
  );
}

/** Counts only: nothing of the documents. */
async function writeSupport(): Promise<void> {
  const rows = DECISIONS.flatMap((decision) =>
    decision.rules.map(({ name }) => {
      const { documents, issuers } = support.get(keyOf(decision, name)) ?? emptySupport();
      return [keyOf(decision, name), { documents: documents.size, issuers: issuers.size }] as const;
    }),
  );
  await writeFile(
    SUPPORT_FILE,
    await format(JSON.stringify(Object.fromEntries(rows)), { filepath: SUPPORT_FILE, printWidth: 120 }),
  );
}
