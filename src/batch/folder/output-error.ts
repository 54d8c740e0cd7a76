/** The output folder cannot be written; nothing more can be done in this run. */
export class OutputError extends Error {
  readonly path: string;
  /** As the operating system names it: ENOSPC, EROFS, EACCES … */
  readonly reason: string;

  constructor(path: string, cause: unknown) {
    const reason = (cause as NodeJS.ErrnoException | undefined)?.code ?? 'UNKNOWN';
    super(`cannot write ${path} (${reason})`, { cause });
    this.name = 'OutputError';
    this.path = path;
    this.reason = reason;
  }
}
