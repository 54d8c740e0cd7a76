import { isAbsolute, join, sep } from 'node:path';

const PATTERN_SIGNS = /[*?]/u;

/** "vao\\*.pdf" as a pattern for the library: on Windows "\\" parts folders, elsewhere it belongs to the name. */
export function toGlob(pattern: string, isWindows: boolean): string {
  const path = isWindows ? pattern.replaceAll('\\', '/') : pattern;
  // What else the library would take for a sign is part of the name.
  return path.replace(/[[\]{}()!]/gu, String.raw`\$&`);
}

/**
 * The files that a pattern names, where the shell left it as it is (cmd.exe and PowerShell do), in order of their paths;
 * the argument itself where nothing fits, so that its absence is told.
 */
export async function expandPattern(arg: string): Promise<readonly string[]> {
  if (!PATTERN_SIGNS.test(arg)) return [arg];
  const { glob } = await import('tinyglobby');
  const found = await glob(toGlob(arg, sep === '\\'), {
    caseSensitiveMatch: false,
    absolute: isAbsolute(arg),
    expandDirectories: false,
    dot: false,
  });
  if (found.length === 0) return [arg];
  return found.map((path) => join(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
