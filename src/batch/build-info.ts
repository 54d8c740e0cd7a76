import { readFileSync } from 'node:fs';

export interface BuildInfo {
  readonly version: string;
  /** Version and hash of everything a record depends on; part of a job's identity. */
  readonly pipeline: string;
}

/** Written by scripts/build.mjs; run from the sources (tests), there is no build to speak of. */
export function readBuildInfo(): BuildInfo {
  try {
    return JSON.parse(readFileSync(new URL('../build.json', import.meta.url), 'utf8')) as BuildInfo;
  } catch {
    return { version: '0.0.0', pipeline: 'unbuilt' };
  }
}
