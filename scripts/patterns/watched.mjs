// Patterns that tell when they match, and one of which can be made to match never. Loaded before the instrumented sources.
const state = { mutant: process.env.KEHOACH_MUTANT ?? null, hits: new Set() };
globalThis.__patterns = state;

class WatchedPattern extends RegExp {
  /** A copy that `matchAll` or `split` makes keeps the name. */
  constructor(pattern, flags, id) {
    super(pattern, flags);
    this.id = id ?? pattern.id;
  }

  exec(text) {
    if (this.id === state.mutant) {
      this.lastIndex = 0;
      return null;
    }
    const match = super.exec(text);
    if (match) state.hits.add(this.id);
    return match;
  }
}

/** Instrumented sources call it around each pattern. */
globalThis.__pattern = (id, pattern) => new WatchedPattern(pattern, pattern.flags, id);

export { state };
