export { asUnitList, findUnits, parseUnitAt, parseUnitList } from './find.ts';
export { readNamesAt } from './by-place/read-names.ts';
export { readFieldNames, readHeadingNames } from './by-place/whole-texts.ts';
export type { NamePlace } from './by-place/place.ts';
export type { UnitMention } from './unit-mention.ts';
export { opensBody } from './by-place/opens-body.ts';
