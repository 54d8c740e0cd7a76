import { describe, expect, test } from 'vitest';
import { renderDocumentHtml } from '../../src/report/document-html/index.ts';
import { escapeHtml, markText } from '../../src/report/document-html/marks.ts';
import type { Mark, MarkKind } from '../../src/report/document-html/marks.ts';
import { makeRecord, makeTask, makeUnit } from './tables-bench.ts';
import fc from '../support/properties.ts';

const mark = (start: number, end: number, kind: MarkKind = 'task'): Mark => ({ start, end, kind, title: kind });

describe('marks in a text', () => {
  test('nest', () => {
    expect(markText('Đoàn xã mở lớp.', [mark(0, 15), mark(0, 7, 'lead')], [])).toBe(
      '<mark class="task" title="task"><mark class="lead" title="lead">Đoàn xã</mark> mở lớp.</mark>',
    );
  });

  test('that cross are cut, never the text', () => {
    const marks = fc.record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(marks, { maxLength: 8 }), (text, places) => {
        const all = places
          .filter(({ start }) => start < text.length)
          .map(({ start, length }) => mark(start, Math.min(start + length, text.length)));
        const html = markText(text, all, [{ at: Math.min(3, text.length), id: 'muc-1' }]);
        expect(html.replace(/<(?:mark [^>]*|\/mark|a id="muc-1"|\/a)>/gu, '')).toBe(escapeHtml(text));
        expect(html.match(/<mark /gu)?.length ?? 0).toBe(html.match(/<\/mark>/gu)?.length ?? 0);
      }),
    );
  });
});

test('a page holds the text, the outline, the tasks, what to look at, and fetches nothing', () => {
  const evil = '<script>alert(1)</script>';
  const record = makeRecord({
    text: `Đoàn xã ${evil}`,
    tasks: [makeTask('t1', { action: evil, span: { start: 0, end: 10 }, units: [makeUnit('Đoàn xã')] })],
    diagnostics: [{ code: 'a/b', severity: 'warning', message: evil, span: null }],
  });
  const html = renderDocumentHtml(record);
  expect(html).toContain('<h1>Kế hoạch 12/KH-UBND Tổ chức Ngày hội đọc sách năm 2026</h1>');
  expect(html).toContain('<a href="#muc-1">I. NHIỆM VỤ</a>');
  expect(html).toContain('05/03/2026');
  expect(html).not.toMatch(/<script|src=|https?:/u);
  expect(html).toContain('@media print');
});
