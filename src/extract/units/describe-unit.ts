import type { Level, System } from '../../record/schema.ts';

/** What the document around a name says about it. */
export interface UnitContext {
  readonly issuerLevel: Level | null;
  readonly issuerSystem: System | null;
  /** "huyện Bắc Sơn". */
  readonly issuerPlace: string | null;
  /** ISO day. */
  readonly issued: string | null;
  /** The document's own, short form to long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

export interface UnitDescription {
  readonly canonical: string;
  readonly level: Level | null;
  readonly system: System | null;
  readonly collective: boolean;
}

export function describeUnit(name: string, context: UnitContext): UnitDescription {
  return { canonical: name, level: context.issuerLevel, system: null, collective: false };
}
