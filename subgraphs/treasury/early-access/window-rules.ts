import {
  daysBetween,
  isAfter,
  isBefore,
  type CalendarDate,
} from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isWithdrawn } from './acknowledge-protections.js';
import { daysOf, isOver, phaseOn, type WindowRecord } from './window-record.js';

/** Section 3(b)(ii): up to 30 days. */
const LONGEST_WINDOW = 30;

type Days = Pick<WindowRecord, 'opensOn' | 'closesOn' | 'plannedPartnerReleaseOn'>;

/** Whether the days of a window fit the order, in the order in which it names them. */
export function fitsTheOrder({ opensOn, closesOn, plannedPartnerReleaseOn }: Days): Verdict {
  return firstRefusal(
    () => {
      if (isAfter(closesOn, opensOn)) return null;
      return refuse('INPUT_INVALID', '"closesOn" must lie after "opensOn".', 'closesOn');
    },
    () => {
      const days = daysBetween(opensOn, closesOn);
      if (days <= LONGEST_WINDOW) return null;
      const message = `Early access is ${LONGEST_WINDOW} days at most; this would be ${days}. Close it earlier.`;
      return refuse('WINDOW_EXCEEDS_30_DAYS', message, 'closesOn');
    },
    () => {
      if (!isAfter(closesOn, plannedPartnerReleaseOn)) return null;
      const message = `Early access comes before the release to other trusted partners, planned for ${plannedPartnerReleaseOn}. Close it by that day.`;
      return refuse('WINDOW_AFTER_PARTNER_RELEASE', message, 'closesOn');
    },
  );
}

/** Whether anything about a window can still change. */
export function goesOn(window: WindowRecord, today: CalendarDate): Verdict {
  if (!isOver(window, today)) return null;
  if (phaseOn(window, today) === 'WITHDRAWN') return isWithdrawn('window');
  return refuse('SKIPPED_STATE', `The window closed on ${window.closesOn}: nothing in it changes.`);
}

/** A window is agreed before it opens, so that nobody had access without one. */
export function isToCome(opensOn: CalendarDate, today: CalendarDate): Verdict {
  if (!isBefore(opensOn, today)) return null;
  return refuse('INPUT_INVALID', `"opensOn" must be today, ${today}, or later.`, 'opensOn');
}

/** The windows of one version of a model are 30 days together, however they follow each other. */
export function fitsTogether(window: Days, others: readonly WindowRecord[]): Verdict {
  const taken = others.reduce((days, other) => days + daysOf(other), 0);
  const left = LONGEST_WINDOW - taken;
  if (daysBetween(window.opensOn, window.closesOn) <= left) return null;
  const message = `The windows of this version take ${taken} days already; ${Math.max(left, 0)} of ${LONGEST_WINDOW} are left.`;
  return refuse('WINDOW_EXTENSION_FORBIDDEN', message, 'closesOn');
}
