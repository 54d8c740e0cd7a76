export { findTimes } from './find.ts';
export { parsePlaceAndDate } from './place-and-date.ts';
export type { FindOptions, TimeContext, TimeMention } from './types.ts';
