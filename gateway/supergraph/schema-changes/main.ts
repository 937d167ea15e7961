import { parse } from 'graphql';
import { composeGraph } from '../compose.js';
import { schemasOfSubgraphs } from '../schemas-of-subgraphs.js';
import { runSchemaChangesCommand } from './schema-changes-command.js';

// `npm run check:schema`: whether the schema breaks its clients. `npm run codegen` takes it over.
try {
  const subgraphs = Object.entries(schemasOfSubgraphs()).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(sdl),
  }));
  await runSchemaChangesCommand(process.argv.slice(2), composeGraph(subgraphs).apiSchemaSdl);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
