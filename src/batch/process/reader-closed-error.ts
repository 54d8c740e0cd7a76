/** The reader was closed with documents under way: they have no outcome, and must be read again. */
export class ReaderClosedError extends Error {
  constructor() {
    super('the reader was closed');
    this.name = 'ReaderClosedError';
  }
}
