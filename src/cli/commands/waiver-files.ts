import { readFile } from 'node:fs/promises';
import { findingsOfReport, parseWaivers, waiversOf, waiversOfRows, type Waivers } from '../../compare/index.ts';
import { UsageError } from '../usage-error.ts';
import { say } from '../language.ts';

const describeForms = (): string =>
  say(
    'cần JSON [{"id", "reason"}], mỗi dòng "mã lý do", hoặc bảng XLSX, CSV “Phát hiện” có cột “Mã” và “Lý do chấp nhận”',
    'it takes JSON [{"id", "reason"}], lines of "id reason", or the table of findings (XLSX, CSV) with its columns “Id” and “Reason for accepting”',
  );
const decoder = new TextDecoder('utf-8');

/** What was accepted: from the page's file, lines by hand, or the table of findings with its column filled in. */
export async function readWaivers(path: string | undefined): Promise<Waivers> {
  if (path === undefined) return waiversOf([]);
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(say(`Không đọc được tệp --waive ${path}.`, `The file --waive ${path} cannot be read.`));
  });
  const waivers = isZip(bytes) ? await readWorkbook(bytes) : await readPlain(decoder.decode(bytes));
  if (!waivers)
    throw new UsageError(
      say(
        `Tệp --waive ${path} không đúng dạng: ${describeForms()}.`,
        `The file --waive ${path} has no form that is known: ${describeForms()}.`,
      ),
    );
  return waivers;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function readWorkbook(bytes: Uint8Array): Promise<Waivers | null> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes);
    const found = sheets.map(({ rows }) => waiversOfRows(rows)).filter((waivers) => waivers !== null);
    return found.length > 0 ? waiversOf(found.flatMap((waivers) => [...waivers.values()])) : null;
  } catch {
    return null;
  }
}

async function readPlain(text: string): Promise<Waivers | null> {
  const own = parseWaivers(text);
  if (own) return own;
  const { parse } = await import('csv-parse/sync');
  // Excel writes semicolons where the comma is the decimal sign, and then quotes no cell for its commas: one sign a file
  for (const delimiter of [',', ';', '\t'])
    try {
      const found = waiversOfRows(
        parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
      );
      if (found) return found;
    } catch {
      continue;
    }
  return null;
}

/** Ids of the findings of an earlier report; null where none is asked for. */
export async function readPrevious(path: string | undefined): Promise<ReadonlySet<string> | null> {
  if (path === undefined) return null;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(say(`Không đọc được tệp --previous ${path}.`, `The file --previous ${path} cannot be read.`));
  });
  const ids = findingsOfReport(text);
  if (!ids)
    throw new UsageError(
      say(
        `Tệp --previous ${path} không phải kết quả JSON của “kehoach audit” hay “kehoach compare”.`,
        `The file --previous ${path} is no JSON result of “kehoach audit” or “kehoach compare”.`,
      ),
    );
  return ids;
}

/** A sentence for each waiver that fitted nothing. */
export function describeUnused(waivers: Waivers, used: ReadonlySet<string>): string[] {
  return [...waivers.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, reason }) =>
      say(
        `Mã ${id} (${reason}) trong tệp --waive không ứng với phát hiện nào.`,
        `The id ${id} (${reason}) of the --waive file fits no finding.`,
      ),
    );
}
