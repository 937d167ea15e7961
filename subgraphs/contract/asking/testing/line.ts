import type { FormattedExecutionResult } from 'graphql';
import type { Subgraph } from '../../subgraph.js';
import { inProcessTransport } from '../../transport/in-process.js';
import {
  SubgraphUnavailable,
  type SubgraphRequest,
  type SubgraphTransport,
} from '../../transport/subgraph-request.js';

/** What goes wrong on a line. */
export type Trouble = 'CUT' | 'SILENT' | 'ERROR' | 'NONSENSE';

/** The way to a subgraph, which a test can disturb; it keeps what was sent. */
export class Line implements SubgraphTransport {
  readonly #way: SubgraphTransport;
  readonly sent: { readonly request: SubgraphRequest; readonly timeoutMs: number | undefined }[] =
    [];
  trouble: Trouble | null = null;

  constructor(private readonly subgraph: Subgraph) {
    this.#way = inProcessTransport(subgraph);
  }

  async send(
    request: SubgraphRequest,
    limits?: { readonly timeoutMs?: number },
  ): Promise<FormattedExecutionResult> {
    this.sent.push({ request, timeoutMs: limits?.timeoutMs });
    switch (this.trouble) {
      case 'CUT':
        throw new SubgraphUnavailable(this.subgraph.name, 'UNREACHABLE');
      case 'SILENT':
        // What every transport says when the time that it was given is over.
        throw new SubgraphUnavailable(this.subgraph.name, 'TIMEOUT');
      case 'ERROR':
        return { data: { duty: null }, errors: [{ message: 'The database is away.' }] };
      case 'NONSENSE':
        return { data: { duty: { work: 'ALMOST' } } };
      case null:
        return this.#way.send(request, limits);
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
