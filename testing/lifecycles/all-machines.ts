import { CISA_MACHINES } from '../../subgraphs/cisa/testing/cisa-machines.js';
import { CONTRACT_MACHINES } from '../../subgraphs/contract/lifecycles/testing/contract-machines.js';
import { DOJ_MACHINES } from '../../subgraphs/doj/testing/doj-machines.js';
import { NSA_MACHINES } from '../../subgraphs/nsa/testing/nsa-machines.js';
import { OMB_MACHINES } from '../../subgraphs/omb/testing/omb-machines.js';
import { OPM_MACHINES } from '../../subgraphs/opm/testing/opm-machines.js';
import { TREASURY_MACHINES } from '../../subgraphs/treasury/testing/treasury-machines.js';
import type { Machine } from './machine.js';

/** Every lifecycle of the graph, with how it is walked. */
export const ALL_MACHINES: readonly Machine[] = [
  CONTRACT_MACHINES,
  TREASURY_MACHINES,
  NSA_MACHINES,
  CISA_MACHINES,
  OMB_MACHINES,
  OPM_MACHINES,
  DOJ_MACHINES,
].flatMap(({ machines }) => machines);
