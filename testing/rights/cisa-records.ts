import {
  CyberPrograms,
  accessProgram,
  defensiveProgram,
} from '../../subgraphs/cisa/testing/cyber-programs.js';
import { Directives } from '../../subgraphs/cisa/testing/directives.js';
import { DEVELOPERS_INFORMATION } from '../../subgraphs/contract/markings/developers-information.js';
import { SOME_ORGANIZATION } from '../../subgraphs/contract/policy/rights.js';
import { idOf, recordOf } from '../send-change.js';
import type { Stage } from '../stage.js';

/** Records of CISA, of all of its workflows. */
export async function cisaRecords(stage: Stage) {
  const [directives, programs] = await Promise.all([
    directiveRecords(stage),
    cyberProgramRecords(stage),
  ]);
  return {
    open: { ...directives.open, ...programs.open },
    hidden: { ...directives.hidden, ...programs.hidden },
  };
}

/** Records of CISA: programs that are public with what is of the organization that the callers act for, and those that it alone may know of. */
async function cyberProgramRecords(stage: Stage) {
  const cisa = new CyberPrograms(stage);
  const madeFor = async (organization: string, tlp: string) => {
    const marking = { tlp };
    const programs = {
      defensiveProgram: idOf(await cisa.defensive('create', defensiveProgram({ marking }))),
      accessProgram: idOf(await cisa.access('create', accessProgram({ marking }))),
    };
    return { ...programs, ...(await mutualRecords(stage, organization, programs.accessProgram)) };
  };
  const [open, hidden] = await Promise.all([
    madeFor(SOME_ORGANIZATION, 'CLEAR'),
    madeFor('Another Organization', 'RED'),
  ]);
  return { open, hidden };
}

/** An offer and a partner of a developer, as they are stored: to make them takes a model that NSA designated. */
async function mutualRecords(stage: Stage, developer: string, accessProgram: string) {
  const database = stage.databaseOf('cisa');
  const same = {
    version: 1,
    agency: 'CISA',
    audience: 'ONLY_CISA',
    parties: [developer],
    developer,
    frontierModel: `NSA:frontierModel:${developer}`,
    state: 'PROPOSED',
    steps: [],
    marking: DEVELOPERS_INFORMATION,
    createdAt: stage.clock.now(),
  };
  const modelOffer = `CISA:modelOffer:${developer}`;
  const trustedPartner = `CISA:trustedPartner:${developer}`;
  await Promise.all([
    database.collection('modelOffers').insertOne({
      _id: modelOffer as never,
      ...same,
      accessProgram,
    }),
    database.collection('trustedPartners').insertOne({
      _id: trustedPartner as never,
      ...same,
      organization: 'Example Hospital Group',
    }),
  ]);
  return { modelOffer, trustedPartner };
}

/** Records of CISA: a directive, and how CISA complies with it, that everyone can read; a draft, and what only CISA knows of itself. */
async function directiveRecords(stage: Stage) {
  const cisa = new Directives(stage);
  const { id: instrument } = await cisa.broughtTo('IN_FORCE');
  const released = idOf(await cisa.require({ directive: instrument, agency: 'CISA' }));
  recordOf(await cisa.confirm(idOf(await cisa.proposeRelease(released))));
  const { id: other } = await cisa.broughtTo('IN_FORCE');
  const kept = idOf(await cisa.require({ directive: other, agency: 'CISA' }));
  const { id: draft } = await cisa.broughtTo('IN_CONSULTATION');
  return {
    open: { instrument, requiredAction: released },
    hidden: { instrument: draft, requiredAction: kept },
  };
}
