import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKehoach, writePlan } from '../cli/run-kehoach.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
/** A plan too long to be read where nothing can end it. */
const LONG = `${writePlan(1)}${'3. Sở Y tế chủ trì kiểm tra.\n'.repeat(400)}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-attack-'));
  writeFileSync(at('long.txt'), LONG);
  writeFileSync(at('small.txt'), writePlan(2));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one document of a JSON log. */
function statusOf(stderr: string): string {
  const [first = '{}'] = stderr.split('\n');
  return (JSON.parse(first) as { status: string }).status;
}

describe('every read can be ended', () => {
  // A thousandth of a second ends whatever can be ended, and nothing else.
  const soon = ['--timeout', '0.001', '--log', 'json'];

  test('a text of some kB', () => {
    expect(statusOf(runKehoach(['convert', at('long.txt'), ...soon]).stderr)).toBe('timeout');
  });

  test('one from stdin', () => {
    expect(statusOf(runKehoach(['convert', '-', ...soon], { input: LONG }).stderr)).toBe('timeout');
  });

  test.each(['goi.zip', 'thu.eml'])('an archive while it is opened: %s', (name) => {
    writeFileSync(at('goi.zip'), zipSync({ 'long.txt': strToU8(LONG) }));
    writeFileSync(at('thu.eml'), `From: a@vi.du\r\nSubject: x\r\n\r\n${LONG}`);
    const { status, stderr } = runKehoach(['convert', at(name), ...soon]);
    expect({ status, of: statusOf(stderr) }).toEqual({ status: 1, of: 'timeout' });
    expect(stderr).toContain(`${name}"`);
  });

  test('the members of an archive are read where they can be ended, and come out as they went in', () => {
    const inner = zipSync({ 'b.txt': strToU8(writePlan(4)) });
    writeFileSync(
      at('hai.zip'),
      zipSync({ 'a.txt': strToU8(writePlan(3)), 'trong.zip': inner, 'rỗng.txt': new Uint8Array(0) }),
    );
    const { status, stdout, stderr } = runKehoach(['convert', at('hai.zip'), '--log', 'json', '--jobs', '2']);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { source: { name: string } }).source.name);
    expect(names).toEqual(['hai.zip/a.txt', 'hai.zip/trong.zip/b.txt']);
    expect(stderr).toContain('"source":"' + at('hai.zip') + '/rỗng.txt","status":"no-text"');
    expect(status).toBe(1);
  });

  test('a tiny one is read at once, without a process', () => {
    expect(statusOf(runKehoach(['convert', at('small.txt'), ...soon]).stderr)).toBe('ok');
  });

  test('a form of a PDF that draws itself for ever', () => {
    writeFileSync(at('cycle.pdf'), makeCyclicForm());
    const { status, stderr } = runKehoach(['convert', at('cycle.pdf'), '--timeout', '3', '--log', 'json']);
    expect(status).toBe(1);
    expect(['timeout', 'corrupt', 'no-text']).toContain(statusOf(stderr));
  });
});

describe('what is lost is told', () => {
  test('a record that is not whole: its status, a line on stderr, the sentence in the manifest', () => {
    writeFileSync(at('scrap.txt'), 'Mời các bác ra đình lúc tám giờ.\n');
    const { status, stderr } = runKehoach(['convert', at('scrap.txt'), '--out', at('out')]);
    const line = JSON.parse(readFileSync(join(at('out'), 'manifest.ndjson'), 'utf8')) as Record<string, unknown>;
    expect(line).toMatchObject({ status: 'partial', stage: 'structure', code: 'structure/not-a-plan' });
    expect(stderr).toContain(`! ${at('scrap.txt')}: ${String(line['message'])}`);
    expect(line['record']).toBe('records/scrap.txt.json');
    expect(status).toBe(0);
  });
});

function makeCyclicForm(): string {
  const stream = (dictionary: string, content: string): string =>
    `<<${dictionary}/Length ${content.length}>> stream\n${content}\nendstream`;
  const cycle = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>/Pattern<</P 6 0 R>>>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>',
    stream('', '/F Do'),
    stream(cycle, 'q /Pattern cs /P scn 0 0 9 9 re f Q /F Do /F Do'),
    stream(
      '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 1/YStep 1/Resources<</Pattern<</P 6 0 R>>>>',
      '/Pattern cs /P scn 0 0 9 9 re f',
    ),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj ${object} endobj`).join('\n');
  return `%PDF-1.4\n${body}\ntrailer <</Root 1 0 R>>\n%%EOF`;
}
