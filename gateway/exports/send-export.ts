import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { isPublic } from '../../subgraphs/contract/markings/ceiling.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { headersSoFar } from '../transport/headers-so-far.js';
import { internalError } from '../transport/public-error.js';
import type { ExportFile } from './export-file.js';
import { PageFailed } from './read-page.js';

/** An export that is ready to be sent. */
export interface Sending {
  readonly file: ExportFile;
  /** The file's text, in pieces. */
  readonly text: AsyncGenerator<string, void, undefined>;
  /** What is said of the file before anything of it is known. */
  readonly headers: Readonly<Record<string, string>>;
  readonly principal: Principal;
}

/** Up to so many characters a file is whole before anything of it is sent, so that whatever fails is a plain refusal. */
const HELD_CHARACTERS = 256 * 1024;
/** How long a client may take nothing of what was sent. */
const STALLED_AFTER_MS = 60_000;

/** Sends a file: whole, with its length, where it is small; else as it comes into being. */
export async function sendExport(reply: FastifyReply, sending: Sending): Promise<FastifyReply> {
  const { file, text, headers } = sending;
  let held = '';
  while (held.length < HELD_CHARACTERS) {
    const { value, done } = await text.next();
    if (done === true) return reply.headers({ ...headers, ...whatItHolds(file) }).send(held);
    held += value;
  }
  await stream(reply, held, sending);
  return reply;
}

function whatItHolds(file: ExportFile): Readonly<Record<string, string>> {
  // As for any other answer: what is above public stays out of every cache.
  return {
    ...file.headers,
    'content-disposition': `attachment; filename="${file.name}"`,
    ...(!isPublic(file.marking) && { 'cache-control': 'private, no-store' }),
  };
}

async function stream(reply: FastifyReply, held: string, sending: Sending): Promise<void> {
  const { file, text, headers, principal } = sending;
  const { raw: response } = reply.headers({ ...headers, ...whatItHolds(file) }).hijack();
  response.writeHead(200, {
    ...headersSoFar(reply),
    ...whatItMayHold(file, principal),
    trailer: 'x-marking, x-exercise, x-tlp, x-warnings, x-ratelimit-limit, x-ratelimit-remaining',
  });
  response.setTimeout(STALLED_AFTER_MS, () => response.destroy());
  let failure: unknown;
  const untilItFails = async function* () {
    try {
      yield held;
      yield* text;
    } catch (error) {
      failure = error;
    }
  };
  try {
    await pipeline(Readable.from(untilItFails()), response, { end: false });
  } catch {
    // The client is gone, or took nothing for too long: there is nobody left to tell anything.
    response.destroy();
    return;
  }
  if (failure === undefined) {
    response.addTrailers(file.headers);
    response.end();
    return;
  }
  reply.log.warn({ err: failure }, 'an export broke off');
  // Never a proper end: whoever takes what came for the whole list is told otherwise by HTTP too.
  response.write(file.lastWords(errorsOf(failure, reply.request.id)), () => response.destroy());
}

/** Before the end is read the header says the strictest that the reader may see; the trailer has what it was. */
function whatItMayHold(file: ExportFile, { clearance }: Principal): Record<string, string> {
  const { 'x-marking': marking = '' } = file.headers;
  return { 'x-marking': clearance === 'CUI' && !marking.startsWith('CUI') ? 'CUI' : marking };
}

/** What the client is told of a failure. */
export function errorsOf(failure: unknown, requestId: string): readonly GraphQLFormattedError[] {
  return failure instanceof PageFailed ? failure.errors : [internalError(requestId).toJSON()];
}
