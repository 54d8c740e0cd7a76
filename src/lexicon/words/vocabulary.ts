import type { NodeRole } from '../../document/node-role.ts';

/**
 * Words of a user's own that join the lexicon for one run (`kehoach.config.json`):
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

export const NO_VOCABULARY: Vocabulary = Object.freeze({});
