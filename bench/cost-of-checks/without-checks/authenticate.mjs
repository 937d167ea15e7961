import { publicPrincipal } from '../../../dist/subgraphs/contract/identity/principal.js';

export const authenticate = () => (_request, _reply, done) => done();

export const principalOfRequest = () => publicPrincipal;
