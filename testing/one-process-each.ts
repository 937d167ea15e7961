import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES, urlFromTemplate } from '../subgraphs/contract/transport/local-urls.js';
import { startNode, untilItSays, type RunningProcess } from './processes.js';
import { scratchFolder, type ScratchFolder } from './scratch-folder.js';

/** A gateway in a process of its own, and where it answers. */
export interface StartedGateway {
  readonly process: RunningProcess;
  readonly url: string;
}

/** The topology of a deployment on one machine: a database and six agencies, each a process of its own. */
export class OneProcessEach {
  readonly #running = new Map<SubgraphName, RunningProcess>();
  // Every address that begins with 127 is this machine: one of our own leaves the usual ports to others.
  readonly #host = `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(2, 255)}`;
  readonly urlTemplate = `http://${this.#host}:{port}/graphql`;
  readonly dataDir: string;

  private constructor(readonly scratch: ScratchFolder) {
    this.dataDir = join(scratch.path, 'data');
  }

  /** Starts the database and the agencies. */
  static async open(): Promise<OneProcessEach> {
    const deployment = new OneProcessEach(await scratchFolder());
    try {
      await untilItSays(deployment.start('subgraphs/contract/database/main.js'), /^mongodb:/m);
      await Promise.all(SUBGRAPH_NAMES.map((name) => deployment.startAgency(name)));
      return deployment;
    } catch (error) {
      await deployment.close();
      throw error;
    }
  }

  /** Starts a compiled program on the data folder. */
  start(
    program: string,
    args: readonly string[] = [],
    settings: Readonly<Record<string, string>> = {},
  ): RunningProcess {
    return startNode([`dist/${program}`, ...args], {
      DATA_DIR: this.dataDir,
      HOST: this.#host,
      SUBGRAPH_URL_TEMPLATE: this.urlTemplate,
      ...settings,
    });
  }

  /** Starts an agency, and waits until it answers. */
  async startAgency(name: SubgraphName): Promise<void> {
    // An empty port is the agency's own.
    const started = this.start('subgraphs/main.js', [name], { PORT: '', LOG_LEVEL: 'info' });
    this.#running.set(name, started);
    await untilItSays(started, /answers at http:/);
  }

  /** Signals an agency's process, and waits until it has ended. */
  async endAgency(name: SubgraphName, signal: NodeJS.Signals): Promise<void> {
    const ending = this.#running.get(name);
    this.#running.delete(name);
    ending?.signal(signal);
    await ending?.ended;
  }

  /** Starts every agency that was ended. */
  async startWhatIsDown(): Promise<void> {
    for (const name of SUBGRAPH_NAMES) {
      if (!this.#running.has(name)) await this.startAgency(name);
    }
  }

  /** Composes the supergraph of these agencies, starts a gateway for it, and waits until it answers. */
  async startGateway(): Promise<StartedGateway> {
    const supergraph = join(this.scratch.path, 'supergraph.graphql');
    const compose = ['--out', supergraph, '--url-template', this.urlTemplate];
    const composing = this.start('gateway/supergraph/main.js', compose);
    if ((await composing.ended).code !== 0) throw new Error(composing.output());
    const started = this.start('gateway/main.js', [], { SUPERGRAPH: supergraph });
    const [, url = ''] = await untilItSays(started, /GraphQL\s+(http:\S+)/);
    return { process: started, url };
  }

  /** Where an agency answers. */
  urlOf(name: SubgraphName): string {
    return urlFromTemplate(this.urlTemplate, name);
  }

  /** Ends everything, and removes its data. */
  close(): Promise<void> {
    return this.scratch.remove();
  }
}
