import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Schema, type Model } from 'mongoose';
import { pino } from 'pino';
import { z } from 'zod';
import { mutationText } from '../../../testing/send-change.js';
import { decider, officer, officerOfOffice } from '../../../testing/stage.js';
import { testDatabaseUri } from '../../../testing/take-databases.js';
import { fixedClock } from '../dates/clock.js';
import { Committed } from '../events/committed.js';
import { buildSubgraph } from '../graph/build-subgraph.js';
import type { ResolverMap } from '../graph/resolver-map.js';
import { refuse } from '../graph/refusal.js';
import type { Principal } from '../identity/principal.js';
import { createAssertionSigner, type AssertionSigner } from '../identity/sign-assertions.js';
import { makePrivateJwk, signingKeyOf } from '../identity/signing-key.js';
import { trustOnly } from '../identity/trusted-keys.js';
import { PUBLIC_MARKING } from '../markings/marking.js';
import { provision } from '../order/provisions.js';
import type { OfficeId } from '../order/offices.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { Subgraph } from '../subgraph.js';
import { inProcessTransport } from '../transport/in-process.js';
import { change } from '../writing/change.js';
import { Writer } from '../writing/writer.js';
import { done, refused } from '../writing/write-command.js';
import { namedPower } from './power.js';
import { Powers } from './powers.js';
import { propose } from './propose.js';
import { over, type PowerRecord } from './reach.js';
import { releaseDecision } from './release-decision.js';

/** A hiring pathway, as far as a power of OPM's own needs one. */
interface Pathway extends PowerRecord {
  readonly state: 'OPEN' | 'PAUSED';
  readonly until: string | null;
}

const content = z.object({ until: z.iso.date() });

const PATHWAY = 'OPM:pathway:tech-force';
const ADVISERS = provision('2(e)').consultations;

/** What an agency's workflow writes to have a power of its own. */
function pauseOf(pathways: Model<Pathway>) {
  return namedPower({
    name: 'PAUSE',
    does: 'Pauses a hiring pathway.',
    authority: '2(f)',
    officeOf: () => 'DIRECTOR_OPM',
    content,
    over: [
      over<Pathway, z.infer<typeof content>>({
        kind: 'pathway',
        records: () => pathways,
        stateOf: ({ state }) => state,
        markingOf: ({ marking }) => marking,
        // A long pause takes the advice of two offices.
        consulted: (_, { until }) => (until > '2027-06-30' ? ADVISERS : []),
        change: (pathway, { until }) =>
          pathway.state === 'OPEN'
            ? done({ ...pathway, version: pathway.version + 1, state: 'PAUSED' as const, until })
            : refused(refuse('SKIPPED_STATE', 'It is paused already.', 'id')),
      }),
    ],
  });
}

const SCHEMA = `
  extend type Mutation {
    proposeOPMPause(input: ProposeOPMPauseInput!): ProposeOPMPausePayload
      @authenticated @policy(policies: [["PROPOSE"]])
  }
  input ProposeOPMPauseInput {
    id: ID!  expectedVersion: Int!  until: String!  reason: String!  idempotencyKey: String
  }
  type ProposeOPMPausePayload { proposal: Proposal  userErrors: [UserError!]! }
`;

let folder: string;
let opm: Subgraph;
let store: AgencyStore;
let pathways: Model<Pathway>;
let signer: AssertionSigner;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-power-'));
  await writeFile(join(folder, 'pause.graphql'), SCHEMA);
  const clock = fixedClock('2026-11-21T15:00:00Z');
  const key = await signingKeyOf(await makePrivateJwk('gateway', 'ANYONE'));
  signer = createAssertionSigner(key, clock);
  opm = buildSubgraph(
    {
      name: 'opm',
      folder,
      workflows: (opened) => {
        store = opened;
        pathways = opened.connection.model<Pathway>(
          'Pathway',
          new Schema({ _id: String }, { collection: 'pathways', strict: false, versionKey: false }),
        );
        const pause = pauseOf(pathways);
        const proposeOPMPause = change('proposePause', 'proposal', propose(pause));
        return { powers: [pause], resolvers: { Mutation: { proposeOPMPause } } as ResolverMap };
      },
    },
    {
      databaseUri: testDatabaseUri,
      databasePrefix: `t${randomBytes(5).toString('hex')}_`,
      clock,
      logger: pino({ level: 'silent' }),
      trustedKeys: await trustOnly([key.publicJwk]),
      signer,
      peer: () => inProcessTransport(opm),
    },
  );
  await opm.start();
  const pathway: Pathway = {
    _id: PATHWAY,
    version: 1,
    audience: 'PUBLIC',
    agency: 'OPM',
    marking: PUBLIC_MARKING,
    state: 'OPEN',
    until: null,
  };
  await new Writer(store, clock, new Committed()).submit({
    idempotency: null,
    reads: [],
    decide: (work) =>
      done(
        work.change(pathways, pathway, {
          kind: 'pathway',
          agency: 'OPM',
          actor: { subject: clerk.subject, agency: 'OPM', office: clerk.office },
          right: 'CHANGE_TASK',
          authority: '2(f)',
          from: null,
          to: pathway.state,
          reason: null,
          evidenceItems: [],
          marking: PUBLIC_MARKING,
        }),
      ),
  });
});
afterAll(async () => {
  await store.connection.dropDatabase();
  await opm.stop();
  await rm(folder, { recursive: true });
});

async function send(query: string, input: object, as: Principal) {
  const assertion = await signer.sign(as, 'opm');
  return opm.execute({ query, variables: { input }, assertion });
}

async function ask(mutation: string, input: object, as: Principal) {
  const { data } = await send(
    mutationText(mutation, 'proposal { id state power office } userErrors { code }'),
    input,
    as,
  );
  return data?.['payload'] as {
    readonly proposal: { readonly id: string } | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

const clerk = officer('OPM', 'Tech Force Office');
const pause = (input: object) =>
  ask('proposeOPMPause', { id: PATHWAY, expectedVersion: 1, reason: 'No funds.', ...input }, clerk);

describe('a named power that an agency adds', () => {
  test('refuses what its own content does not allow, and records that it does not reach', async () => {
    const code = async (input: object) => (await pause(input)).userErrors[0]?.code;
    expect(await code({ until: 'soon' })).toBe('INPUT_INVALID');
    expect(await code({ until: '2027-01-01', id: 'OPM:task:OPM:2(f):DUTY' })).toBe('NOT_FOUND');
  });

  test('is not proposed before the offices answered that are to be consulted about the record', async () => {
    const long = { until: '2028-01-01' };
    const missing = async () => (await pause(long)).userErrors;
    expect(await missing()).toEqual([{ code: 'CONSULTATION_MISSING' }]);
    const askAndAnswer = async (office: OfficeId, as: Principal) => {
      const { data } = await send(
        `mutation ($input: RequestOPMConsultationInput!) { requestOPMConsultation(input: $input) { consultation { id } } }`,
        { about: PATHWAY, office, verb: 'COORDINATION', question: 'For how long?' },
        clerk,
      );
      const asked = z
        .object({
          requestOPMConsultation: z.object({ consultation: z.object({ id: z.string() }) }),
        })
        .parse(JSON.parse(JSON.stringify(data)));
      const { id } = asked.requestOPMConsultation.consultation;
      expect(await missing()).toEqual([{ code: 'CONSULTATION_MISSING' }]);
      await send(
        `mutation ($input: AnswerOPMConsultationInput!) { answerOPMConsultation(input: $input) { userErrors { code } } }`,
        { id, expectedVersion: 1, outcome: 'OBJECTION' },
        as,
      );
    };
    await askAndAnswer('NATIONAL_CYBER_DIRECTOR', officerOfOffice('NATIONAL_CYBER_DIRECTOR'));
    await askAndAnswer('DIRECTOR_CISA', decider('CISA', 'DIRECTOR_CISA'));
    expect(await missing()).toEqual([]);
  });

  test('is proposed, confirmed for its office by another, and makes its change with both events', async () => {
    const { proposal } = await pause({ until: '2027-01-01' });
    expect(proposal).toMatchObject({ state: 'PROPOSED', power: 'PAUSE', office: 'DIRECTOR_OPM' });
    const confirmed = await ask(
      'confirmOPMProposal',
      { id: proposal?.id, expectedVersion: 1 },
      decider('OPM', 'DIRECTOR_OPM'),
    );
    expect(confirmed.proposal).toMatchObject({ state: 'CONFIRMED' });
    expect(await pathways.findById(PATHWAY).lean()).toMatchObject({
      state: 'PAUSED',
      until: '2027-01-01',
      version: 2,
    });
    const events = await store.events.find().sort({ _id: -1 }).limit(2).lean();
    expect(events).toMatchObject([
      { kind: 'proposal', right: 'CONFIRM', to: 'CONFIRMED' },
      {
        kind: 'pathway',
        right: 'PAUSE',
        authority: '2(f)',
        from: 'OPEN',
        to: 'PAUSED',
        proposedBy: { subject: clerk.subject },
      },
    ]);
  });

  test('is not proposed where it could not be confirmed', async () => {
    const { userErrors } = await pause({ until: '2027-02-01', expectedVersion: 2 });
    expect(userErrors).toMatchObject([{ code: 'SKIPPED_STATE' }]);
  });

  test('cannot take the name of another', () => {
    expect(() => new Powers([releaseDecision])).toThrow('one name');
  });
});
