import { setFlagsFromString } from 'node:v8';

/**
 * V8 counts so many bytes of bytecode (its own default: 67,584) before it compiles a function for speed. A reading process meets most
 * functions in a few documents only. With four times the count `convert` of 23 PDFs took 3.2 s of CPU instead of 4.0, and 24 plain texts
 * read twelve times over 5.6 s instead of 6.5, the last rounds as long as before. A V8 that does not know the flag goes on.
 */
setFlagsFromString('--interrupt-budget=264000');
