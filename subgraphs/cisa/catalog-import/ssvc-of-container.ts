import { TECHNICAL_IMPACTS } from '../../contract/asking/technical-impact.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { EXPLOITATIONS, type SsvcAssessment } from '../vulnerabilities/cve-details.js';
import { kevMetricFormat, ssvcFormat, type OfficialContainer } from './cve-record-format.js';

/** A decision point with an answer that SSVC does not know. */
export class UnknownAnswer extends Error {
  override readonly name = 'UnknownAnswer';
}

const ANSWERS = ['NO', 'YES'] as const;

/** CISA's decision points in its own container; null where it gives none. */
export function ssvcOf(container: OfficialContainer | undefined): SsvcAssessment | null {
  const content = otherMetric(container, 'ssvc');
  if (content === undefined) return null;
  const { options, version = null, timestamp = null } = ssvcFormat.parse(content);
  // Names and answers are written in capitals or not, as the years went.
  const given = new Map(
    options.flatMap((option) =>
      Object.entries(option).map(([name, answer]) => [name.toLowerCase(), answer.toUpperCase()]),
    ),
  );
  const automatable = answerTo(given, 'automatable', ANSWERS);
  return {
    exploitation: answerTo(given, 'exploitation', EXPLOITATIONS),
    automatable: automatable === null ? null : automatable === 'YES',
    technicalImpact: answerTo(given, 'technical impact', TECHNICAL_IMPACTS),
    ssvcVersion: version,
    assessedAt: timestamp,
  };
}

/** When the vulnerability was added to the KEV catalog, by CISA's container; null where that does not say that it was. */
export function kevDateAddedOf(container: OfficialContainer | undefined): CalendarDate | null {
  const content = otherMetric(container, 'kev');
  return content === undefined ? null : kevMetricFormat.parse(content).dateAdded;
}

function otherMetric(container: OfficialContainer | undefined, type: string): unknown {
  return container?.metrics.find(({ other }) => other?.type === type)?.other?.content;
}

function answerTo<Answer extends string>(
  given: ReadonlyMap<string, string>,
  name: string,
  answers: readonly Answer[],
): Answer | null {
  const written = given.get(name);
  if (written === undefined) return null;
  const answer = answers.find((known) => known === written);
  if (answer !== undefined) return answer;
  throw new UnknownAnswer(`SSVC: "${written}" is no answer to "${name}".`);
}
