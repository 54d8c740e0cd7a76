import type { Level, System } from '../../lexicon/levels.ts';

/** What the document around a name says about it. */
export interface UnitContext {
  readonly issuerLevel: Level | null;
  readonly issuerSystem: System | null;
  /** "huyện Bắc Sơn". */
  readonly issuerPlace: string | null;
  /** ISO day. */
  readonly issued: string | null;
  /** The document's own, short form to long form, as `findOwnAbbreviations` gives them. */
  readonly abbreviations: ReadonlyMap<string, string>;
}
