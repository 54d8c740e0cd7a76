import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/document/source-error.ts';
import { convert } from '../../src/pipeline.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { checkRecord } from './check-record.ts';
import { listPlanFiles, readPlan } from './golden-files.ts';
import { lineMix, planMix } from './line-mix.ts';
import fc from '../support/properties.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The record, or null where the text is refused the one way a text may be. */
async function convertOrRefuse(bytes: Uint8Array, name = 'x.txt'): Promise<PlanRecord | null> {
  try {
    return (await convert(bytes, { name })).record;
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

describe.each(listPlanFiles())('%s', (file) => {
  it('keeps what holds for any record', async () => {
    const { record } = await convert(readPlan(file), { name: file });
    expect(checkRecord(record)).toEqual([]);
  });

  it('gives the same bytes for the same bytes', async () => {
    const [first, second] = await Promise.all([
      convert(readPlan(file), { name: file }),
      convert(readPlan(file), { name: file }),
    ]);
    expect(JSON.stringify(second.record)).toBe(JSON.stringify(first.record));
  });

  it('can be converted again from its own text', async () => {
    const { record } = await convert(readPlan(file), { name: file });
    const again = await convert(utf8(record.text), { name: 'again.txt' });
    expect(checkRecord(again.record)).toEqual([]);
    expect(again.record.header.type).toEqual(record.header.type);
  });
});

describe('a random mix of lines', () => {
  it('keeps what holds for any record', async () => {
    await fc.assert(
      fc.asyncProperty(planMix, async (text) => {
        const record = await convertOrRefuse(utf8(text));
        expect(record ? checkRecord(record) : []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps it as Markdown too', async () => {
    await fc.assert(
      fc.asyncProperty(planMix, async (text) => {
        const record = await convertOrRefuse(utf8(text), 'x.md');
        expect(record ? checkRecord(record) : []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes for the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(lineMix, lineMix, async (text, other) => {
        const first = await convertOrRefuse(utf8(text));
        await convertOrRefuse(utf8(other));
        expect(JSON.stringify(await convertOrRefuse(utf8(text)))).toBe(JSON.stringify(first));
      }),
      { numRuns: 80 },
    );
  });

  it('can be converted again from the text of its record', async () => {
    await fc.assert(
      fc.asyncProperty(planMix, async (text) => {
        const record = await convertOrRefuse(utf8(text));
        const again = record && (await convertOrRefuse(utf8(record.text)));
        expect(again ? checkRecord(again) : []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any string', () => {
  it('gives a record or a SourceError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('x.txt', 'x.md', ''),
        async (text, name) => {
          const record = await convertOrRefuse(utf8(text), name);
          expect(record ? checkRecord(record) : []).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does so for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const record = await convertOrRefuse(bytes, '');
        expect(record ? checkRecord(record) : []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it('a recipient that another column cuts in two is all accounted for', async () => {
  const text =
    'KẾ HOẠCH\n\nNơi nhận:\nỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nT/M BAN THƯỜNG VỤ\n“Tuổi trẻ Vân Khê\n';
  const { record } = await convert(utf8(text), { name: 'x.txt' });
  expect(checkRecord(record).filter((problem) => problem.startsWith('in no part'))).toEqual([]);
});

describe('depth', () => {
  const nest = (depth: number, line: (at: number) => string): string =>
    `KẾ HOẠCH\nNăm 2024\nI. NỘI DUNG\n${Array.from({ length: depth }, (_, at) => line(at)).join('\n\n')}\n`;

  it.each<[string, (at: number) => string]>([
    ['bullets that end in a colon', (at) => `- Việc ${at}:`],
    ['bullets of all kinds', (at) => `${['*', '-', '+', '•', '▪', 'o'][at % 6] ?? '-'} Việc:`],
    ['letters', () => 'a) Việc:'],
  ])('of %s does not exhaust the stack', async (_, line) => {
    const { record } = await convert(utf8(nest(4000, line)), { name: 'x.txt' });
    expect(checkRecord(record)).toEqual([]);
  });

  it('of numbers that start again does not exhaust the stack', async () => {
    const { record } = await convert(utf8(nest(4000, () => '1. Sở Y tế\n\n- Chủ trì.')), { name: 'x.txt' });
    expect(checkRecord(record)).toEqual([]);
  });
});
