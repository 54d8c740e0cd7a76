import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanText } from '../../report/tables/formats/cell-text.ts';

/**
 * The source file as a URL that a workbook in `folder` can open: relative, so that documents and results may move
 * together; absolute only across drives. Null for stdin.
 */
export function linkToSource(source: string, folder: string): string | null {
  if (source === '-') return null;
  const path = relative(resolve(folder), resolve(source));
  // Another drive on Windows.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return segment === '..' ? segment : encodeURIComponent(cleanText(segment));
}
