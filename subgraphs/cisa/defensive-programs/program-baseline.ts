import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { BaselineInput } from './defensive-program-inputs.js';
import type { ProgramBaseline, ProgramEffort } from './defensive-program-record.js';

/** To expand something takes what was there before; to establish something, nothing was. */
export function fitsEffort(
  effort: ProgramEffort,
  baseline: BaselineInput | null | undefined,
  today: CalendarDate,
): Verdict {
  if (effort === 'EXPAND' && baseline == null) {
    const message =
      'An expansion is measured against what was there before. Give "baseline" with the day it speaks of.';
    return refuse('NO_BASELINE', message, 'baseline');
  }
  return speaksOfThePast(effort, baseline, today);
}

/** The same for a change, which may leave the baseline as it is. */
export function speaksOfThePast(
  effort: ProgramEffort,
  baseline: BaselineInput | null | undefined,
  today: CalendarDate,
): Verdict {
  if (baseline == null) return null;
  if (effort === 'ESTABLISH') {
    const message =
      'What is established was not there before, and has no baseline. Record an expansion instead.';
    return refuse('INPUT_INVALID', message, 'baseline');
  }
  if (!isAfter(baseline.asOf, today)) return null;
  const message = `A baseline speaks of a day that was: today, ${today}, or earlier.`;
  return refuse('INPUT_INVALID', message, 'baseline', 'asOf');
}

/** A baseline as it is kept. */
export function baselineGiven({ asOf, description, measures }: BaselineInput): ProgramBaseline {
  return {
    asOf,
    description,
    measures: (measures ?? []).map(({ name, atBaseline, present }) => ({
      name,
      atBaseline,
      present: present ?? null,
    })),
  };
}

/** Whether anything grew beyond the baseline; null where nothing can be compared. */
export function isExpanded(baseline: ProgramBaseline | null): boolean | null {
  const known = (baseline?.measures ?? []).filter(({ present }) => present !== null);
  if (known.length === 0) return null;
  return known.some(({ atBaseline, present }) => (present ?? 0) > atBaseline);
}
