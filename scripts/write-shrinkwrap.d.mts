/** A parsed package-lock.json without what only development needs. */
export function shrinkLock(lock: unknown): unknown;
