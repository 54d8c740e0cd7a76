import type { NodeRole } from '../document/node-role.ts';

/**
 * Words of a user's own that join the lexicons for one conversion (`kehoach.config.json`):
 * they come before ours, so a user can also put one of ours right.
 */
export interface Vocabulary {
  /** Short form to long form: `{ "TTPVHCC": "Trung tâm Phục vụ hành chính công" }`; marks and case aside. */
  readonly abbreviations?: Readonly<Record<string, string>>;
  /** Names of units, taken as whole bodies: `["Mạng lưới Xanh"]`. */
  readonly units?: readonly string[];
  /** Starts of section titles by the role they give: `{ "budget": ["chi phí thực hiện"] }`. */
  readonly sectionTitles?: Readonly<Partial<Record<NodeRole, readonly string[]>>>;
}

export const NO_VOCABULARY: Vocabulary = {};

let active = NO_VOCABULARY;

/** The user's words that count at the moment; what is derived from them is kept by this object. */
export function activeVocabulary(): Vocabulary {
  return active;
}

/** Runs `work` (synchronous to its end) with a user's words; they are gone when it returns or throws. */
export function withVocabulary<Result>(vocabulary: Vocabulary, work: () => Result): Result {
  const before = active;
  active = vocabulary;
  try {
    return work();
  } finally {
    active = before;
  }
}
