/** What stops submitting or working, as a sentence in both languages; the command line prints it and ends with 2. */
export class QueueError extends Error {
  readonly vi: string;
  readonly en: string;

  constructor(vi: string, en: string, cause?: unknown) {
    super(en, { cause });
    this.name = 'QueueError';
    this.vi = vi;
    this.en = en;
  }
}
