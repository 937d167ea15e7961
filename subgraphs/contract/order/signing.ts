import { calendarDate } from '../dates/calendar-date.js';

/** The day the order was signed. Every clock of the order runs from it ("of the date of this order"). */
export const SIGNED_ON = calendarDate('2026-06-02');
