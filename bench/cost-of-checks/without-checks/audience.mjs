import { AUDIENCES } from '../../../dist/subgraphs/contract/policy/audience.js';

// What is stored keeps its audience; who may see it is not asked.
export * from '../../../dist/subgraphs/contract/policy/audience.js';

export const audiencesOf = () => AUDIENCES;
