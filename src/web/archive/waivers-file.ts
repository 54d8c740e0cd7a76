import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Waivers } from '../adapters/comparing.ts';
import { waiverSchema, type Waiver } from '../api/shapes.ts';

/** Findings that were accepted: `waivers.json`, which `compare --waive` and `audit --waive` take as it is. */
export function waiversPathOf(folder: string): string {
  return join(folder, 'waivers.json');
}

/** Null where the file is there and is no list of waivers: nothing may be written over it then. */
export function readWaiversFile(folder: string): Waiver[] | null {
  const path = waiversPathOf(folder);
  if (!existsSync(path)) return [];
  try {
    return z.array(waiverSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

export function toWaivers(list: readonly Waiver[]): Waivers {
  return new Map(
    list.map(({ id, reason, by, day, code, quote }) => [
      id,
      { id, reason, ...(by && { by }), ...(day && { day }), ...(code && { code }), ...(quote && { quote }) },
    ]),
  );
}
