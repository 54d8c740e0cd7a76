import { join } from 'node:path';
import type { AuditMatrix } from '../../compare/index.ts';
import { UsageError } from '../usage-error.ts';
import { writeReport } from './compare-output.ts';
import { say } from '../language.ts';

/** One comparison as a table into a file; into a folder (any other name) a table for each parent and a letter for each child. */
export async function writeDocx(families: readonly AuditMatrix[], path: string | undefined): Promise<void> {
  if (path === undefined)
    throw new UsageError(
      say(
        'Với --format docx hãy thêm -o <tệp.docx> (bảng đối chiếu) hoặc -o <thư mục> (bảng và công văn cho từng nơi).',
        'With --format docx give -o <file.docx> (the table) or -o <folder> (the table and a letter to each place).',
      ),
    );
  const { renderLetterDocx, renderTableDocx } = await import('../../report/comparison/compare-docx/index.ts');
  const [first] = families;
  if (/\.docx$/iu.test(path)) {
    if (!first)
      throw new UsageError(
        say('Không có nhóm kế hoạch nào để lập bảng đối chiếu.', 'There is no family of plans to make a table of.'),
      );
    if (families.length > 1)
      throw new UsageError(
        say(
          `Có ${families.length} nhóm kế hoạch: hãy dùng -o <thư mục> thay vì một tệp .docx.`,
          `There are ${families.length} families of plans: give -o <folder>, not one .docx file.`,
        ),
      );
    return writeReport(once(await renderTableDocx(first)), path);
  }
  for (const [index, family] of families.entries()) {
    const folder = families.length > 1 ? join(path, `nhom-${index + 1}`) : path;
    await writeReport(once(await renderTableDocx(family)), join(folder, 'bang-doi-chieu.docx'));
    for (const [at, column] of family.columns.entries())
      await writeReport(
        once(await renderLetterDocx(family.parent, column)),
        join(folder, `cong-van-${String(at + 1).padStart(4, '0')}.docx`),
      );
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- bytes at hand, in the shape of bytes to come
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
