import type { FeedEvent } from './feed-answer.js';

/** The media type of several CloudEvents in one answer. */
export const CLOUDEVENTS_BATCH = 'application/cloudevents-batch+json; charset=utf-8';

/** The types of our events begin with this; it names the order, and no agency's own domain. */
const TYPE_PREFIX = 'gov.eo14409';

/** A CloudEvent 1.0 in its JSON form, with the sequence extension and three of ours. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** The agency, as a path of this graph: the same at whatever address it runs. */
  readonly source: string;
  /** `gov.eo14409.task.created` for a record's first version, `….changed` for each later one. */
  readonly type: string;
  /** The record that changed. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** The place in the log, with leading zeros: as text, too, a later one is greater. */
  readonly sequence: string;
  readonly sequencetype: 'Integer';
  /** The provision, or the rule that gives a named power; absent where the event names none. */
  readonly authority?: string;
  /** The banner line of the marking, so that whoever passes the event on need not look into it. */
  readonly marking: string;
  /** There, and true, where the event is of an exercise. */
  readonly exercise?: true;
  readonly data: Readonly<Record<string, unknown>>;
}

// A signed 32-bit integer, as the extension has it, has ten digits at most.
const SEQUENCE_DIGITS = 10;

/** An event of an agency's log as a CloudEvent. */
export function cloudEventOf(event: FeedEvent): CloudEvent {
  const { id, sequence, agency, at, kind, subject, version, authority, marking, ...data } = event;
  return {
    specversion: '1.0',
    id,
    source: `/agencies/${agency.id}`,
    type: `${TYPE_PREFIX}.${kind}.${version === 1 ? 'created' : 'changed'}`,
    subject,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    sequence: String(sequence).padStart(SEQUENCE_DIGITS, '0'),
    sequencetype: 'Integer',
    // An attribute without a value is left out; null is no value of an attribute.
    ...(authority !== null && { authority }),
    marking: marking.banner,
    ...(marking.exercise && { exercise: true }),
    data: { kind, version, marking, ...data },
  };
}
