import { publicPrincipal } from '../../../dist/subgraphs/contract/identity/principal.js';

const verified = Promise.resolve(publicPrincipal);

export const createAssertionVerifier = () => ({ verify: () => verified });
