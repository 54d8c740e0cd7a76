/**
 * The machine, not the document: no file handles, no memory for a process, one ended from outside. The document has no outcome;
 * the same command reads it again.
 */
export class MachineTrouble extends Error {
  /** As the operating system names it (EMFILE, ENOMEM …), or what happened to a reading process: "killed", "no-process". */
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(`trouble of the machine: ${reason}`, { cause });
    this.name = 'MachineTrouble';
    this.reason = reason;
  }
}

/** Codes of the operating system that say nothing of the file that was asked for. */
const CODES = new Set([
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'EAGAIN',
  'ENOBUFS',
  'ENOLCK',
  'ESTALE',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

/** An error of the operating system as trouble of the machine, or null where it is about the file. */
export function asMachineTrouble(error: unknown): MachineTrouble | null {
  if (error instanceof MachineTrouble) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && CODES.has(code) ? new MachineTrouble(code, error) : null;
}
