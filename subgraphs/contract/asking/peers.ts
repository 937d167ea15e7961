import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import type { SubgraphEnvironment } from '../graph/subgraph-environment.js';
import { refuse } from '../graph/refusal.js';
import { factsPrincipal } from '../identity/principal.js';
import { PUBLIC_MARKING } from '../markings/marking.js';
import { agency as agencyOf, subgraphOf, type AgencyId } from '../order/agencies.js';
import type { SubgraphName } from '../order/agencies.js';
import type { SubgraphTransport } from '../transport/subgraph-request.js';
import { done, refused, type Outcome } from '../writing/write-command.js';
import type { FactQuestion } from './fact-question.js';
import type { ToldFact } from './told-fact.js';

/** How long a change waits for the fact that it rests on: whoever asks for the change waits too. */
const ASKING_TIMEOUT_MS = 3_000;

/** A fact, and what the event of the change that rests on it keeps of its telling. */
export interface Heard<Fact> {
  readonly fact: Fact;
  readonly told: ToldFact;
}

/** Asks a question; refuses with DEPENDENCY_UNAVAILABLE where there is no answer. */
export type Ask = <Fact>(question: FactQuestion<Fact>) => Promise<Outcome<Heard<Fact>>>;

/** The subgraphs of other agencies, as a change asks them: as its own agency's service, with a short deadline. */
export class Peers {
  readonly #transports = new Map<SubgraphName, SubgraphTransport>();

  constructor(
    private readonly own: AgencyId,
    private readonly environment: Pick<SubgraphEnvironment, 'peer' | 'signer' | 'clock' | 'logger'>,
  ) {}

  /** Asks one question for one request. */
  async ask<Fact>(
    question: FactQuestion<Fact>,
    requestId: string | undefined,
  ): Promise<Outcome<Heard<Fact>>> {
    try {
      return done(await this.#hear(question, requestId));
    } catch (cause) {
      const { agency, question: asked } = question;
      this.environment.logger.warn({ err: cause, agency, asked, requestId }, 'a fact was not told');
      return refused(
        refuse(
          'DEPENDENCY_UNAVAILABLE',
          `This rests on what the ${agencyOf(agency).name} knows (${asked}), and it cannot be asked now. Nothing was changed. Repeat the request later, with the same idempotency key where it has one.`,
        ),
      );
    }
  }

  /** Lets the connections go. */
  async close(): Promise<void> {
    await Promise.all([...this.#transports.values()].map((transport) => transport.close()));
  }

  async #hear<Fact>(
    asked: FactQuestion<Fact>,
    requestId: string | undefined,
  ): Promise<Heard<Fact>> {
    const { agency, question, query, variables, answer } = asked;
    const { signer, clock } = this.environment;
    const peer = subgraphOf(agency);
    const assertion = await signer.sign(factsPrincipal(this.own), peer);
    const result = await this.#transportTo(peer).send(
      { query, variables, assertion, requestId },
      { timeoutMs: ASKING_TIMEOUT_MS },
    );
    const told = asJson(dataOf(result));
    const fact = answer.parse(told);
    const { version, marking } = asked.sourceOf(fact) ?? { version: null, marking: PUBLIC_MARKING };
    const { classification, cui, tlp } = marking;
    return {
      fact,
      told: {
        agency,
        question,
        answer: told,
        at: clock.now(),
        version,
        marking: { classification, cui, tlp },
      },
    };
  }

  /** Looked up when first asked, because peers of one process are built one after another. */
  #transportTo(peer: SubgraphName): SubgraphTransport {
    const transport = this.#transports.get(peer) ?? this.environment.peer(peer);
    this.#transports.set(peer, transport);
    return transport;
  }
}

function dataOf({ data, errors = [] }: FormattedExecutionResult): Record<string, unknown> {
  const [error] = errors;
  if (error !== undefined) throw new Error(`The peer answered with an error: ${error.message}`);
  if (data == null) throw new Error('The peer answered with nothing.');
  return data;
}

const jsonObject = z.record(z.string(), z.unknown());

/** What is told is kept as it comes over a wire, also where both subgraphs run in one process. */
function asJson(data: Record<string, unknown>): Record<string, unknown> {
  return jsonObject.parse(JSON.parse(JSON.stringify(data)));
}
