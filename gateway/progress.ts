/** Says on standard output how far a start has come, one line for each step. */
export interface Progress {
  step(text: string): void;
  /** Where everything is, once it is there. */
  ready(address: string): void;
}

/** Progress for somebody who waits at a terminal. */
export function terminalProgress(startedAt: number = performance.now()): Progress {
  const seconds = () => ((performance.now() - startedAt) / 1_000).toFixed(1).padStart(6);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  return {
    step: (text) => print(`${seconds()} s  ${text}`),
    ready: (address) => {
      print(`${seconds()} s  ready\n`);
      print(`  Pages         ${address}/`);
      print(`  Explorer      ${address}/explorer`);
      print(`  GraphQL       ${address}/graphql`);
      print(`  Live          ${address}/graphql/stream`);
      print(`  Schema        ${address}/schema.graphql`);
      print(`  Health        ${address}/health/ready`);
      print(`  Metrics       ${address}/metrics\n`);
    },
  };
}
