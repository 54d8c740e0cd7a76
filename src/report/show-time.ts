/** How dates are shown to people, in every table, page, message and calendar. */
export { exactDay, isBlankDate, showDate, showDay, showRange, type ShownTime } from '../document/show-time.ts';
