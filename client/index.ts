/** Asks the graph from a program: nothing here depends on anything but Node. */
export { GraphClient, type Answer, type GraphClientOptions } from './graph-client.js';
export { GraphError, GraphTimeout, type GraphProblem } from './graph-error.js';
export { GraphUnreachable } from './graph-unreachable.js';
export type { TypedDocument } from './typed-document.js';
export { everyNode, everyPage, type Page } from './every-page.js';
export { cursorFile, type Cursor } from './cursor.js';
export { followFeed, type FeedEvent } from './follow-feed.js';
export { followChanges, type Change } from './follow-changes.js';
export { followLive, type LiveMessage } from './follow-live.js';
export { takeAway, type FileType } from './take-away.js';
export { runProgram } from './run-program.js';
