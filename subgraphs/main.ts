import { isSubgraphName, SUBGRAPH_NAMES } from './contract/transport/local-urls.js';

// `npm run start:subgraph -- nsa`: one subgraph as a process of its own.
const [, , name] = process.argv;
if (name === undefined || !isSubgraphName(name)) {
  console.error(`Which subgraph? npm run start:subgraph -- ${SUBGRAPH_NAMES.join(' | ')}`);
  process.exit(2);
}
await import(`./${name}/main.js`);
