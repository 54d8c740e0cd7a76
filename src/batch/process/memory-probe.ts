import { readFileSync } from 'node:fs';

/** Whether the memory of another process can be read without its help (Linux). Elsewhere it reports by itself. */
export const HAS_PROC = process.platform === 'linux';

/** Resident memory of a process in bytes; 0 when it is gone. */
export function readResidentBytes(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /^VmRSS:\s{0,16}(\d{1,15}) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
