import fc from 'fast-check';

/** The same inputs in every run, so that a change is judged by what it changes; `KEHOACH_SEED=7 npm test` looks at others. */
fc.configureGlobal({ seed: Number(process.env['KEHOACH_SEED'] ?? 1) });

export default fc;
