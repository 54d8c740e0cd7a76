import type { Level, System } from '../../lexicon/levels.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** What the document around a name says about it. */
export interface UnitContext {
  readonly lexicon: Lexicon;
  readonly issuerLevel: Level | null;
  readonly issuerSystem: System | null;
  /** "huyện Bắc Sơn". */
  readonly issuerPlace: string | null;
  /** ISO day. */
  readonly issued: string | null;
  /** The document's own, short form to long form, as `findOwnAbbreviations` gives them. */
  readonly abbreviations: ReadonlyMap<string, string>;
}
