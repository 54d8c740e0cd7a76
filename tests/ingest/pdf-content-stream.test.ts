import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { openPdf } from '../../src/ingest/pdf/file/open-document.ts';
import type { PageContent } from '../../src/ingest/pdf/words/page-printer.ts';
import { readContent } from '../../src/ingest/pdf/words/read-content.ts';
import { put, rule, writePdf } from './pdf-writer.ts';
import fc from '../support/properties.ts';

const PLANS = join(import.meta.dirname, '../../fixtures/plans');

interface Readings {
  /** Each page from its content stream where that is well formed, and from pdf.js's list of operators. */
  readonly pages: readonly (readonly [PageContent, PageContent])[];
  /** Pages that the first reading, too, took from the list. */
  readonly listed: number;
}

async function readBothWays(bytes: Uint8Array): Promise<Readings> {
  const opened = await openPdf(bytes, DEFAULT_LIMITS);
  const page = Object.getPrototypeOf(await opened.document.getPage(1)) as { getOperatorList: () => unknown };
  const list = vi.spyOn(page, 'getOperatorList');
  const pages: [PageContent, PageContent][] = [];
  let listed = 0;
  for (let number = 1; number <= opened.document.numPages; number += 1) {
    list.mockClear();
    const own = await readContent(opened, number);
    listed += list.mock.calls.length;
    pages.push([own, await readContent({ ...opened, corePages: undefined }, number)]);
  }
  list.mockRestore();
  await opened.close();
  return { pages, listed };
}

async function readMarks(marks: readonly string[]): Promise<Readings> {
  return readBothWays(writePdf([{ marks }]));
}

const LINES = [put(80, 60, 'KẾ HOẠCH', { bold: true }), put(80, 90, '1. Công an xã tuần tra'), rule(80, 110, 300, 110)];

describe('content streams', () => {
  it.each(readdirSync(PLANS).filter((name) => name.endsWith('.pdf')))('%s gives what pdf.js lists', async (name) => {
    const { pages, listed } = await readBothWays(new Uint8Array(readFileSync(join(PLANS, name))));
    expect(listed).toBe(0);
    for (const [own, list] of pages) expect(own).toEqual(list);
  });

  it('reads texts, spacing, paths and what prints nothing', async () => {
    const { pages, listed } = await readMarks([
      ...LINES,
      'q 1 0 0 1 20 0 cm BT /F1 12 Tf 14 TL 90 Tz 2 Ts 80 700 Td <0041> Tj T* [<0042> -400 <0043 0044>] TJ 0 -20 TD <0045> \' 1 2 <0046> " ET Q',
      'BT /F1 12 Tf 80 500 Td (\\000A\\000\\102) Tj ET % (nothing) Tj',
      '/P <</MCID 0 /Lang (vi) /A [1 /B]>> BDC 80 300 100 0.4 re f 80 280 m 120 280 l 1 2 3 4 120 300 c h b* EMC',
      '/Nothing Do /Nothing gs Q Q q',
    ]);
    expect(listed).toBe(0);
    for (const [own, list] of pages) expect(own).toEqual(list);
    expect(pages[0]?.[0].texts[0]?.words.map((word) => word.text)).toContain('AB');
  });

  it.each([
    ['an inline picture', 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI'],
    ['a number with two signs', 'BT /F1 12 Tf --5 700 Td <0041> Tj ET'],
    ['too few operands', '5 Td'],
    ['an operator that is none', '5 5 Tdx'],
    ['a text without an end', 'BT (never closed'],
    ['a pattern', '/Pattern cs /P1 scn'],
    ['a closed array', '] 5'],
  ])('leaves %s to pdf.js', async (_, mark) => {
    const { pages, listed } = await readMarks([...LINES, mark, put(80, 140, 'Trạm Y tế')]);
    expect(listed).toBe(1);
    for (const [own, list] of pages) expect(own).toEqual(list);
  });

  it('gives what pdf.js lists wherever a character is lost or added', async () => {
    const marks = [...LINES, 'BT /F1 12 Tf 80 500 Td [(\\000A) -40 <0042>] TJ 0 -14 TD (\\000C) Tj ET'];
    const place = fc.record({
      mark: fc.nat(marks.length - 1),
      at: fc.nat(60),
      lost: fc.nat(2),
      added: fc.constantFrom('', ' ', '(', '>', '/', '-', '.', '0', 'T', 'q '),
    });
    const damage = async ({ mark, at, lost, added }: { mark: number; at: number; lost: number; added: string }) => {
      const text = marks[mark] ?? '';
      const damaged = text.slice(0, at) + added + text.slice(at + lost);
      const { pages } = await readMarks(marks.with(mark, damaged));
      // only the first way sees that pdf.js took another font for one that the page does not name
      for (const [own, list] of pages) expect({ ...own, lostTexts: 0 }).toEqual({ ...list, lostTexts: 0 });
    };
    await fc.assert(fc.asyncProperty(place, damage), { numRuns: 40 });
  });

  it('leaves maps as they were', async () => {
    const before = [Reflect.get(Map.prototype, 'get'), Reflect.get(Map.prototype, 'set')];
    await readMarks(LINES);
    expect([Reflect.get(Map.prototype, 'get'), Reflect.get(Map.prototype, 'set')]).toEqual(before);
  });
});
