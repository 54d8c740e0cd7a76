import { expect, test } from 'vitest';
import { columnOf, finishTable } from '../../src/report/comparison/compare-tables/sheet.ts';
import { renderCsv } from '../../src/report/tables/formats/csv.ts';

test.each(['=1+1', '+84', '-2+3', '@SUM(A1)', ' \u200b=HYPERLINK("x")', '＝1', '\t=1'])(
  'a heading is no formula: %j',
  async (heading) => {
    const table = finishTable({ name: 'a', heading: 'a', columns: [columnOf('x', heading, 10)], rows: [['b']] });
    const [file] = renderCsv([table], { delimiter: ',' });
    let text = '';
    for await (const chunk of file?.chunks ?? []) text += Buffer.from(chunk).toString('utf8');
    const [first = ''] = text.replace(/^\uFEFF/, '').split('\r\n');
    expect(first.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);
