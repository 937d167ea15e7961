import { Schema } from 'mongoose';
import type { EventRecord } from './event-record.js';

/** The end of a log: the last sequence number given out, when, and the hash of that entry. */
export interface LogHead {
  readonly _id: 'events' | 'accesses';
  readonly sequence: number;
  readonly at: Date;
  readonly hash: string;
}

/** The answer given to a request that carried an idempotency key. */
export interface GivenAnswer {
  readonly _id: string;
  /** Tells whether a repeated key came with the same input. */
  readonly fingerprint: string;
  readonly answer: unknown;
  readonly at: Date;
}

/** For how long a retry with the same idempotency key gets the same answer. */
const ANSWERS_KEPT_SECONDS = 7 * 24 * 60 * 60;

// Inputs are parsed at the border by zod, so a schema here says where records live and how they are found.
const asWritten = { strict: false, versionKey: false, minimize: false } as const;

export const eventSchema = new Schema<EventRecord>(
  { _id: { type: Number, required: true }, subject: String, at: Date },
  { ...asWritten, collection: 'events' },
)
  .index({ subject: 1, _id: 1 })
  // OMB M-26-14: whoever looks into a log looks by moment (docs/operations.md).
  .index({ at: 1 });

export const logHeadSchema = new Schema<LogHead>(
  { _id: { type: String, required: true }, sequence: Number, at: Date },
  { ...asWritten, collection: 'logHeads' },
);

export const givenAnswerSchema = new Schema<GivenAnswer>(
  { _id: { type: String, required: true }, at: Date },
  { ...asWritten, collection: 'givenAnswers' },
).index({ at: 1 }, { expireAfterSeconds: ANSWERS_KEPT_SECONDS });
