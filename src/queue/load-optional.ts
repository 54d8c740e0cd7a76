import { QueueError } from './queue-error.ts';

/**
 * A package that only users of the queue install (an optional peer in package.json). `load` is an `import()` of it.
 * Throws `QueueError` with the command that installs it.
 */
export async function loadOptional<T>(packages: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new QueueError(
      `Chưa có gói cần cho việc này. Hãy cài: npm install ${packages}`,
      `A package that this needs is missing. Install it: npm install ${packages}`,
      error,
    );
  }
}
