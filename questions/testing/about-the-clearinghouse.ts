import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import { officer } from '../../testing/stage.js';
import {
  countOfEach,
  median,
  quarterBefore,
  quarterOf,
  shownOrWithheld,
  type Cell,
} from './counts.js';
import { isPublic, weekOrFirst, type Marked } from './kept-records.js';
import { putQuestion, readToEnd } from './put-question.js';
import type { OpenRoom } from './room.js';

/** A case of the clearinghouse, as the Treasury keeps it. */
export interface Case extends Marked {
  readonly _id: string;
  readonly state: string;
  readonly steps: readonly { readonly state: string; readonly on: string }[];
  readonly reportedOn: string;
  readonly discoveryMethod: string;
  readonly cveIds: readonly string[];
  readonly sectors: readonly string[];
  readonly affected: readonly { readonly vendor: string }[];
  readonly parties: readonly string[];
  readonly timelines: readonly { readonly dueOn: string | null }[];
  readonly participants: readonly {
    readonly organization: string;
    readonly leftOn: string | null;
    readonly consent: string;
  }[];
  readonly embargo: {
    readonly state: string;
    readonly until: string | null;
    readonly endedBy: string | null;
    readonly endedOn: string | null;
  };
  readonly distributions: readonly { readonly on: string; readonly channel: string }[];
}

interface Scan {
  readonly _id: string;
  readonly scanner: string;
  readonly conflicts: readonly {
    readonly declaration: string;
    readonly scope: readonly { readonly kind: string; readonly value: string }[];
  }[];
  readonly resolutions: readonly { readonly kind: string }[];
}

const treasurer = officer('TREASURY');
const VALID_AND_NOT_REMEDIATED = [
  'VALIDATED',
  'PRIORITIZED',
  'REMEDIATION_COORDINATED',
  'ON_HOLD',
  'DEFERRED',
];

/** Somebody of an organization outside of government. */
function memberOf(organization: string): Principal {
  const subject = `analyst of ${organization}`;
  return { ...publicPrincipal, kind: 'PERSON', role: 'operator', organization, subject };
}

/** Questions 10 to 13. */
export function questionsAboutTheClearinghouse(room: OpenRoom): void {
  const cases = () => room().kept.of<Case>('treasury', 'clearinghouseCases');

  test('10: which valid cases are past their timeline, by sector and vendor', async () => {
    interface Data {
      readonly overdueClearinghouseCases: {
        readonly total: number;
        readonly bySector: readonly { readonly sector: string; readonly count: number }[];
        readonly byVendor: readonly { readonly vendor: string; readonly count: number }[];
      };
    }
    const name = 'cases-past-their-timeline';
    const late = (await cases()).filter(({ state, timelines }) => {
      const dueOn = timelines.at(-1)?.dueOn ?? null;
      return VALID_AND_NOT_REMEDIATED.includes(state) && dueOn !== null && dueOn < room().today;
    });
    expect(late.length).toBeGreaterThan(0);
    for (const [as, known] of [
      [treasurer, late],
      [publicPrincipal, late.filter(isPublic)],
    ] as const) {
      const { overdueClearinghouseCases: counts } = await putQuestion<Data>(
        room().stage,
        name,
        {},
        as,
      );
      expect(counts.total).toBe(known.length);
      expect(pairs(counts.bySector, 'sector')).toEqual(
        countOfEach(known.flatMap(({ sectors }) => [...new Set(sectors)])),
      );
      expect(pairs(counts.byVendor, 'vendor')).toEqual(
        countOfEach(
          known.flatMap(({ affected }) => [...new Set(affected.map(({ vendor }) => vendor))]),
        ),
      );
      const seen = await readToEnd<{ readonly id: string }>(
        room().stage,
        name,
        'clearinghouseCases',
        {},
        as,
      );
      expect(idsOf(seen)).toEqual(known.map(({ _id }) => _id).sort());
    }
  });

  test('11: the share found by AI, the days to a patch, and the embargoes breached', async () => {
    interface Data {
      readonly clearinghouseCounts: {
        readonly asOf: string;
        readonly total: Cell;
        readonly foundWithAi: Cell;
        readonly shareFoundWithAi: number | null;
        readonly medianDaysToPatch: number | null;
        readonly embargoBreaches: Cell;
      };
    }
    const { quarter, lastDay } = quarterBefore(room().today);
    const name = 'found-by-ai';
    const asked = (as: Principal) => putQuestion<Data>(room().stage, name, { quarter }, as);
    const { clearinghouseCounts: whole } = await asked(treasurer);
    const { clearinghouseCounts: shown } = await asked(publicPrincipal);
    const reported = (await cases()).filter(({ reportedOn }) => quarterOf(reportedOn) === quarter);
    expect(reported.length).toBeGreaterThan(0);
    const withAi = reported.filter(({ discoveryMethod }) => discoveryMethod.startsWith('AI_'));
    const days = reported.flatMap(({ reportedOn, steps }) => {
      const patched = steps.find(({ state, on }) => state === 'PATCH_DISTRIBUTED' && on <= lastDay);
      return patched === undefined
        ? []
        : [(Date.parse(patched.on) - Date.parse(reportedOn)) / 86_400_000];
    });
    const breaches = reported.filter(
      ({ embargo: { endedBy, endedOn } }) =>
        endedBy === 'PUBLIC_BEFORE_TERM' && endedOn !== null && endedOn <= lastDay,
    );
    expect(whole).toMatchObject({
      asOf: lastDay,
      total: { value: reported.length },
      foundWithAi: { value: withAi.length },
      shareFoundWithAi: withAi.length / reported.length,
      medianDaysToPatch: median(days),
      embargoBreaches: { value: breaches.length },
    });
    shownOrWithheld(shown.total, reported.length);
    shownOrWithheld(shown.foundWithAi, withAi.length);
    shownOrWithheld(shown.embargoBreaches, breaches.length);
    expect([whole.medianDaysToPatch, null]).toContain(shown.medianDaysToPatch);
    if (days.length < 5) expect(shown.medianDaysToPatch).toBeNull();
  });

  test('12: which embargoes end this week, and who has not consented', async () => {
    const { today } = room();
    const holding = (await cases()).filter(
      ({ embargo: { state, until } }) =>
        ['ACTIVE', 'REVISE'].includes(state) && until !== null && until >= today,
    );
    const onOrBefore = weekOrFirst(
      holding.map(({ embargo: { until } }) => String(until)),
      today,
    );
    const ending = holding.filter(({ embargo: { until } }) => String(until) <= onOrBefore);
    expect(ending.length).toBeGreaterThan(0);
    const asked = async (as?: Principal) => {
      const seen = await readToEnd<{
        readonly id: string;
        readonly embargo: { readonly notConsented: readonly string[] | null };
      }>(room().stage, 'embargoes-about-to-end', 'clearinghouseCases', { onOrBefore }, as);
      return new Map(seen.map(({ id, embargo }) => [id, embargo.notConsented?.toSorted()]));
    };
    const told = (of: readonly Case[]) =>
      new Map(
        of.map(({ _id, participants }) => [
          _id,
          participants
            .filter(({ leftOn, consent }) => leftOn === null && consent !== 'SIGNATORY')
            .map(({ organization }) => organization)
            .sort(),
        ]),
      );
    expect(await asked(treasurer)).toEqual(told(ending));
    expect((await asked()).size).toBe(ending.filter(isPublic).length);
    const [organization = ''] = ending.flatMap(({ participants }) =>
      participants.filter(({ leftOn }) => leftOn === null).map((one) => one.organization),
    );
    const own = ending.filter(({ parties }) => parties.includes(organization));
    expect(own.length).toBeGreaterThan(0);
    const ofMember = await asked(memberOf(organization));
    for (const [id, notConsented] of told(own)) expect(ofMember.get(id)).toEqual(notConsented);
  });

  test('13: which scans overlapped, and how that was resolved', async () => {
    const overlapping = (await room().kept.of<Scan>('treasury', 'scanDeclarations')).filter(
      ({ conflicts }) => conflicts.length > 0,
    );
    expect(overlapping.length).toBeGreaterThan(0);
    interface Seen {
      readonly id: string;
      readonly conflicts: readonly {
        readonly scope: Scan['conflicts'][number]['scope'];
        readonly declaration: { readonly id: string } | null;
      }[];
      readonly resolutions: readonly { readonly kind: string }[];
    }
    const seen = await readToEnd<Seen>(
      room().stage,
      'overlapping-scans',
      'scanDeclarations',
      {},
      treasurer,
    );
    expect(idsOf(seen)).toEqual(overlapping.map(({ _id }) => _id).sort());
    for (const { id, conflicts, resolutions } of seen) {
      const own = overlapping.find(({ _id }) => _id === id);
      expect(
        conflicts.map(({ declaration, scope }) => ({ declaration: declaration?.id, scope })),
      ).toEqual(own?.conflicts);
      expect(resolutions.map(({ kind }) => kind)).toEqual(own?.resolutions.map(({ kind }) => kind));
    }
  });
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).sort();
}

function pairs<Key extends string>(
  counts: readonly (Readonly<Record<Key, string>> & { readonly count: number })[],
  key: Key,
): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map((one) => [one[key], one.count]));
}
