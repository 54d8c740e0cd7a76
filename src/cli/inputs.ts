import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { NamedSource } from '../batch/folder/record-names.ts';
import { loadFile, loadStdin } from '../batch/load-bytes.ts';
import { expandPattern } from './expand-pattern.ts';
import { walkFolder } from './walk-folder.ts';

/** One document to read: its path as the user gave it, or below what the user gave; "-" for stdin. */
export type Source = NamedSource;

export const STDIN = '-';

/**
 * What a directory is walked for: everything a reader exists for, and what people send in its place (archives,
 * other office formats, drawings), so that nothing that looks like a document goes missing without a word.
 */
export const DOCUMENTS: readonly string[] = (
  'txt text md markdown docx docm dotx doc dot rtf pdf html htm mht mhtml ' +
  'png jpg jpeg tif tiff bmp gif webp heic svg odt wps zip rar 7z xlsx xlsm xls ods pptx ppt eml msg'
).split(' ');

/** Whether a file of this name is read where a directory or an archive holds it. */
export function isDocumentName(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0 || DOCUMENTS.includes(file.slice(dot + 1).toLowerCase());
}

/** All documents behind the arguments, directories walked, in input order; the same path is given once. */
export async function findSources(args: readonly string[], extensions = DOCUMENTS): Promise<Source[]> {
  const sources = new Map<string, Source>();
  for (const arg of await expandAll(args)) {
    const found = arg !== STDIN && (await isDirectory(arg)) ? await walkFolder(arg, extensions) : [nameSource(arg)];
    for (const source of found) if (!sources.has(source.path)) sources.set(source.path, source);
  }
  return [...sources.values()];
}

/** A path that is there is taken as it is, whatever signs are in it. */
async function expandAll(args: readonly string[]): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const arg of args) {
    const isThere =
      arg === STDIN ||
      (await stat(arg).then(
        () => true,
        () => false,
      ));
    expanded.push(...(isThere ? [arg] : await expandPattern(arg)));
  }
  return expanded;
}

/** The bytes of a source. Throws `SourceError` for what is wrong with it, `MachineTrouble` for what is wrong with the machine. */
export async function loadSource({ path, rawPath, problem }: Source, maxBytes: number): Promise<Uint8Array> {
  if (problem) throw problem;
  return path === STDIN ? loadStdin(maxBytes) : loadFile(rawPath ?? path, maxBytes);
}

export function nameSource(path: string): Source {
  return { path, name: path === STDIN ? 'stdin' : basename(path).normalize('NFC') };
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
