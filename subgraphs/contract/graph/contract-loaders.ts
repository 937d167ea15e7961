import DataLoader from 'dataloader';
import type { OfficeConsultation } from '../consultations/consultation-record.js';
import type { Reader } from '../consultations/known-consultations.js';
import { readConsultations, type AboutKey } from '../consultations/read-consultations.js';
import type { CalendarDate } from '../dates/calendar-date.js';
import type { AgencyId } from '../order/agencies.js';
import type { ReportRecord } from '../reports/report-record.js';
import { reportsOfAgencies } from '../reports/reports-of-agencies.js';
import type { AgencyStore } from '../store/agency-store.js';
import { countTasks, type TaskGroup } from '../tasks/count-tasks.js';

/** One round trip for each kind of question and request, however many agencies a subgraph answers for. */
export interface ContractLoaders {
  readonly taskCounts: DataLoader<AgencyId, readonly TaskGroup[]>;
  readonly reports: DataLoader<AgencyId, readonly ReportRecord[]>;
  /** The offices asked about a provision or a record of an agency, oldest first. */
  readonly consultations: DataLoader<AboutKey, readonly OfficeConsultation[], string>;
}

/** Fresh loaders for one request: what they remember must not outlive it. */
export function contractLoaders(
  store: AgencyStore,
  reader: Reader,
  today: CalendarDate,
): ContractLoaders {
  const { audiences } = reader;
  return {
    taskCounts: new DataLoader((agencies) => countTasks(store.tasks, agencies, audiences, today)),
    reports: new DataLoader((agencies) => reportsOfAgencies(store.reports, agencies, audiences)),
    consultations: new DataLoader((keys) => readConsultations(store.consultations, keys, reader), {
      cacheKeyFn: ({ agency, about }) => `${agency} ${about}`,
    }),
  };
}
