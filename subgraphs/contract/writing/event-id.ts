import { randomUUID } from 'node:crypto';
import { derivedId } from '../exercise/derived-id.js';
import type { StoredRecord } from '../store/stored-record.js';

/** Makes the unique part of the identifier of an event, which tells of a record as a change left it. */
export type NewEventId = (record: Pick<StoredRecord, '_id' | 'version'>) => string;

/** An identifier tells nothing of the events around it. */
export const randomEventId: NewEventId = () => randomUUID();

/** In an exercise, the same each time: there is one event for each version of a record. */
export const derivedEventId: NewEventId = ({ _id, version }) => derivedId(`${_id} ${version}`);
