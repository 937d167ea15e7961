import { runComposeCommand } from './compose-command.js';
import { schemasOfSubgraphs } from './schemas-of-subgraphs.js';

// `npm run compose`: each subgraph's whole schema into its own folder, and the supergraph of all.
try {
  const path = await runComposeCommand(process.argv.slice(2), schemasOfSubgraphs());
  process.stdout.write(`${path}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
