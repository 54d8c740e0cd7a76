/** Why what people filled in in a workbook cannot be taken over. */
export type WorkbookTrouble = 'missing' | 'unreadable' | 'not-a-workbook' | 'not-ours' | 'no-keys';

export class WorkbookError extends Error {
  readonly path: string;
  readonly trouble: WorkbookTrouble;

  constructor(path: string, trouble: WorkbookTrouble, cause?: unknown) {
    super(`${trouble}: ${path}`, { cause });
    this.name = 'WorkbookError';
    this.path = path;
    this.trouble = trouble;
  }
}
