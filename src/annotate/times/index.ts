export { findTimes } from './find.ts';
export { parsePlaceAndDate } from './place-and-date.ts';
export type { PlaceAndDate } from './place-and-date.ts';
export type { FindOptions, TimeContext, TimeMention, TimePrecision } from './types.ts';
