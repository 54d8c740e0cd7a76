import type { PlanRecord } from '../../record/schema.ts';
import { sayIn } from '../../report/say.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { UsageError } from '../usage-error.ts';
import type { RenderOutput } from './to-stdout.ts';

/** A page for people in place of the record, of one document. Throws `UsageError` for more. */
export async function pageOutput(flags: ConvertFlags, count: number): Promise<RenderOutput | undefined> {
  if (flags.format !== 'html') return undefined;
  if (count > 1)
    throw new UsageError(
      flags.lang === 'vi'
        ? `--format html là một trang cho một văn bản, ở đây có ${count}; với cả thư mục hãy dùng --out và --tables xlsx.`
        : `--format html is one page for one document, and here are ${count}; for folders use --out and --tables xlsx.`,
    );
  const { renderDocumentHtml } = await import('../../report/document-html/index.ts');
  const say = sayIn(flags.lang);
  return (json) => Buffer.from(renderDocumentHtml(JSON.parse(Buffer.from(json).toString('utf8')) as PlanRecord, say));
}
