/** All documents gave a record. */
export const ALL_DONE = 0;
/** Some documents failed (the others are all there), or, where asked for, there are findings. */
export const SOME_FAILED = 1;
/** The call itself was wrong, or nothing could be started. */
export const MISUSE = 2;
/** Ended by Ctrl-C, as shells count it (128 + 2). */
export const INTERRUPTED = 130;
/** Ended by SIGTERM (128 + 15). */
export const TERMINATED = 143;
