import { beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/pipeline.ts';
import { applyCorrections, correctionsSchema, findFault, type Correction } from '../../src/record/corrections/index.ts';
import { addToScore, createScore, f1Of } from '../../src/record/corrections/score.ts';
import type { PlanRecord, Task } from '../../src/record/schema.ts';
import { writePlan } from '../cli/run-kehoach.ts';
import fc from '../support/properties.ts';

const read = async (text: string): Promise<PlanRecord> =>
  (await convert(new TextEncoder().encode(text), { name: 'a.txt' })).record;

let record: PlanRecord;
beforeAll(async () => {
  record = await read(writePlan(7));
});

const by = { by: 'Người thử', at: '2026-03-05T08:00:00Z', step: 's1' };

function onTask(task: Task, part: Partial<Correction>): Correction {
  const index = record.tasks.indexOf(task);
  return { op: 'replace', path: `/tasks/${index}`, quote: task.quote, span: task.span, ...by, ...part };
}

const taskAt = (index: number): Task => record.tasks[index]!;
const inTask = (field: string, index = 0): string => `/tasks/${index}/${field}`;

describe('corrections', () => {
  test('change the record and say so; what was given stays as it was', () => {
    const before = JSON.stringify(record);
    const times = [{ ...taskAt(0).times[0]!, to: '2026-04-25', edtf: '../2026-04-25' }];
    const { record: corrected, stuck } = applyCorrections(record, [
      onTask(taskAt(0), { path: inTask('times'), value: times as never }),
      { op: 'replace', path: '/header/title', value: 'Ngày hội sách', quote: '', span: null, ...by },
    ]);
    expect(stuck).toEqual([null, null]);
    expect(corrected.tasks[0]?.times[0]?.to).toBe('2026-04-25');
    expect(corrected.header.title).toBe('Ngày hội sách');
    expect(corrected.corrections?.map(({ state, task }) => [state, task])).toEqual([
      ['applied', taskAt(0).id],
      ['applied', undefined],
    ]);
    expect(findFault(corrected)).toBeNull();
    expect(JSON.stringify(record)).toBe(before);
  });

  test('find their task again where lines before it have moved everything', async () => {
    const moved = await read(writePlan(7).replace('II. TỔ', '2. Thu hút đông đảo bạn đọc.\nII. TỔ'));
    expect(moved.text).not.toBe(record.text);
    const units = [{ ...taskAt(1).units[0]!, role: 'coordinate' as const }];
    const { record: corrected, stuck } = applyCorrections(moved, [
      onTask(taskAt(1), { path: inTask('units', 1), value: units }),
      onTask(taskAt(0), { op: 'remove' }),
    ]);
    expect(stuck).toEqual([null, null]);
    expect(corrected.tasks.map(({ quote }) => quote)).not.toContain(taskAt(0).quote);
    const found = corrected.tasks.find(({ quote }) => quote === taskAt(1).quote)!;
    expect(found.units[0]?.role).toBe('coordinate');
    const { span } = found.units[0]!;
    expect(found.span.start <= span.end && span.end <= corrected.text.length).toBe(true);
  });

  test('are stuck, change nothing and are kept where the words are gone', async () => {
    const other = await read(writePlan(7).replace('quyên góp sách', 'tặng vở'));
    const { record: corrected, stuck } = applyCorrections(other, [
      onTask(taskAt(1), { path: inTask('action', 1), value: 'Việc khác' }),
    ]);
    expect(stuck).toEqual(['quote-gone']);
    expect(corrected.tasks).toEqual(other.tasks);
    expect(corrected.corrections?.[0]?.state).toBe('quote-gone');
  });

  test('an accepted task that is read otherwise later is told', () => {
    const accepted = onTask(taskAt(0), { op: 'test', value: structuredClone(taskAt(0)) as never });
    expect(applyCorrections(record, [accepted]).stuck).toEqual([null]);
    const later = structuredClone(record);
    later.tasks[0]!.times = [];
    expect(applyCorrections(later, [accepted]).stuck).toEqual(['read-otherwise']);
  });

  test('a task that a person found stands in its place, with an id of its own', () => {
    const quote = 'Nâng cao văn hóa đọc trong nhân dân.';
    const start = record.text.indexOf(quote);
    const span = { start, end: start + quote.length };
    const task = { ...taskAt(0), quote, span, action: quote, units: [], times: [], targets: [], actions: [] };
    const added: Correction = { op: 'add', path: '/tasks/0', value: task as never, quote, span, ...by };
    const { record: corrected } = applyCorrections(record, [added]);
    expect(corrected.tasks[0]).toMatchObject({ id: 'u1', quote, span });
    expect(corrected.text.slice(span.start, span.end)).toBe(quote);
    expect(findFault(corrected)).toBeNull();
  });

  test('a role finds its part by its beginning', () => {
    const node = record.outline.find(({ kind }) => kind === 'section')!;
    const quote = record.text.slice(node.span.start, Math.min(node.span.end, node.span.start + 160));
    const path = `/outline/${record.outline.indexOf(node) + 5}/role`;
    const { record: corrected, stuck } = applyCorrections(record, [
      { op: 'replace', path, value: 'theme', quote, span: node.span, ...by },
    ]);
    expect(stuck).toEqual([null]);
    expect(corrected.outline[record.outline.indexOf(node)]?.role).toBe('theme');
  });

  test.each(['/text', '/source/name', '/__proto__/x', '/tasks/0/__proto__', '/header/../text', '/tasks/-', ''])(
    'nothing but what a person may correct is taken: %j',
    (path) => {
      const one = { op: 'replace', path, value: 'x', quote: '', span: null, ...by };
      expect(correctionsSchema.safeParse([one]).success).toBe(false);
    },
  );

  test('any list of well-formed corrections gives a record of the same text; what would not is told', () => {
    const field = fc.constantFrom('action', 'units', 'times', 'modality', 'kind', 'targets');
    const correction = fc.record({
      op: fc.constantFrom('add', 'replace', 'remove', 'test'),
      path: fc.oneof(
        fc
          .tuple(fc.nat(4), fc.option(field))
          .map(([index, name]) => `/tasks/${index}${name === null ? '' : `/${name}`}`),
        fc.constantFrom('/id', '/header/title', '/header/issued', '/signature/name', '/outline/0/role'),
      ),
      value: fc.oneof(fc.jsonValue(), fc.constantFrom(...record.tasks) as fc.Arbitrary<unknown>),
      quote: fc.constantFrom('', 'không có', ...record.tasks.map(({ quote }) => quote)),
      span: fc.constantFrom(null, { start: 0, end: 4 }, ...record.tasks.map(({ span }) => span)),
      by: fc.string(),
      at: fc.constant(by.at),
      step: fc.constant('s'),
    });
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (list) => {
        const { record: corrected, stuck } = applyCorrections(record, list as Correction[]);
        expect(stuck).toHaveLength(list.length);
        expect(findFault(corrected)).toBeNull();
        expect(corrected.text).toBe(record.text);
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

test('the score counts what people had to change', () => {
  const removed = onTask(taskAt(1), { op: 'remove' });
  const { record: answer } = applyCorrections(record, [removed]);
  const score = createScore();
  addToScore(score, answer, record);
  expect(score.tasks).toEqual({ right: record.tasks.length - 1, wrong: 1, missed: 0 });
  expect(score.header.wrong + score.header.missed).toBe(0);
  expect(f1Of(score.roles)).toBe(1);
  expect(f1Of(score.tasks)).toBeLessThan(1);
});
