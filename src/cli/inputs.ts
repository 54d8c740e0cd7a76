import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One document to read. */
export interface Source {
  /** As found: what the user gave, or below what the user gave; "-" for stdin. */
  readonly path: string;
  /** File name in NFC: what a record may say of where it came from. */
  readonly name: string;
}

export const STDIN = '-';

/**
 * What a directory is walked for: everything a reader exists for, and what people send in its place (archives,
 * other office formats, drawings), so that nothing that looks like a document goes missing without a word.
 */
const WALKED = [
  ...[
    'txt',
    'text',
    'md',
    'markdown',
    'docx',
    'docm',
    'dotx',
    'doc',
    'dot',
    'rtf',
    'pdf',
    'html',
    'htm',
    'mht',
    'mhtml',
  ],
  ...['png', 'jpg', 'jpeg', 'tif', 'tiff', 'bmp', 'gif', 'webp', 'heic', 'svg', 'odt', 'wps', 'zip', 'rar', '7z'],
  ...['xlsx', 'xlsm', 'xls', 'ods', 'pptx', 'ppt', 'eml', 'msg'],
];

/** Whether a file of this name is read where a directory or an archive holds it. */
export function isDocumentName(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 || WALKED.includes(file.slice(dot + 1).toLowerCase());
}

/** All documents behind the arguments, directories walked, in input order; the same path is given once. */
export async function findSources(args: readonly string[]): Promise<Source[]> {
  const sources = new Map<string, Source>();
  for (const arg of args) {
    const paths = arg !== STDIN && (await isDirectory(arg)) ? await walk(arg) : [arg];
    for (const path of paths) if (!sources.has(path)) sources.set(path, { path, name: nameOf(path) });
  }
  return [...sources.values()];
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function walk(directory: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob([`**/*.{${WALKED.join(',')}}`, '**/!(*.*)'], {
    cwd: directory,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    // "~$plan.docx" is what Word leaves while a document is open.
    ignore: ['**/~$*', '**/node_modules/**'],
    expandDirectories: false,
  });
  // By code units: the same order on every machine and locale.
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map((path) => join(directory, path));
}

function nameOf(path: string): string {
  return path === STDIN ? 'stdin' : basename(path).normalize('NFC');
}
