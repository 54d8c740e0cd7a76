import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the archive is, and a folder of documents to take in first. */
export interface Chosen {
  readonly archive: string;
  readonly takeIn: string | null;
}

const OWN_NAME = 'kho-ke-hoach';
const RESULTS = /^(?:manifest\.ndjson|records|sources|tables|corrections|waivers\.json|\.kehoach.*|\.DS_Store)$/u;

/**
 * The folder that was named, or one in the user's own. A folder of documents is no archive yet: nothing of ours is put
 * among them but one folder, and they are taken into it.
 */
export function chooseFolder(named: string | undefined): Chosen {
  if (named === undefined) return { archive: join(homedir(), OWN_NAME), takeIn: null };
  if (!existsSync(named) || !statSync(named).isDirectory()) return { archive: named, takeIn: null };
  const names = readdirSync(named);
  if (names.includes('manifest.ndjson') || names.every((name) => RESULTS.test(name)))
    return { archive: named, takeIn: null };
  return { archive: join(named, OWN_NAME), takeIn: named };
}
