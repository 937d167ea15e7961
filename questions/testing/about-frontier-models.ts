import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import { officer } from '../../testing/stage.js';
import { countOfEach, quarterBefore, quarterOf, shownOrWithheld, type Cell } from './counts.js';
import { isPublic, weekOrFirst, type Marked } from './kept-records.js';
import { putQuestion, readToEnd, type Page } from './put-question.js';
import type { OpenRoom } from './room.js';

interface Engagement {
  readonly steps: readonly { readonly state: string; readonly on: string }[];
}

interface Window {
  readonly _id: string;
  readonly agreement: string;
  readonly developer: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly withdrawnOn: string | null;
}

interface Agreement {
  readonly _id: string;
  readonly acknowledgements: readonly { readonly protection: string }[];
}

interface AccessProgram extends Marked {
  readonly _id: string;
  readonly title: string;
  readonly state: string;
  readonly beneficiaries: readonly { readonly beneficiaryClass: string }[];
  readonly tools: readonly object[];
}

interface ModelOffer {
  readonly state: string;
  readonly accessProgram: string;
}

interface TrustedPartner {
  readonly sector: string | null;
  readonly steps: readonly { readonly state: string; readonly on: string }[];
}

interface PartnersAndRoutes {
  readonly trustedPartnerCounts: {
    readonly total: Cell;
    readonly bySector: readonly { readonly sector: string | null; readonly count: Cell }[];
  };
  readonly accessRoutes: readonly {
    readonly beneficiaryClass: string;
    readonly hasRouteToTools: boolean | null;
    readonly hasRouteToCoveredModels: boolean | null;
    readonly accessPrograms: Page<{ readonly title: string }>;
  }[];
}

interface ShareGrant {
  readonly _id: string;
  readonly assessment: string;
  readonly recipientKind: string;
  readonly recipientOrganization: string;
  readonly authorizingOfficial: string;
  readonly withdrawn: boolean;
}

const STANDING: Readonly<Record<string, string>> = {
  INQUIRY: 'UNDER_EVALUATION',
  TERMS_AGREED: 'UNDER_EVALUATION',
  BENCHMARKING: 'UNDER_EVALUATION',
  DETERMINATION_PENDING: 'UNDER_EVALUATION',
  NOT_COVERED: 'DETERMINED',
  DESIGNATED_COVERED: 'DETERMINED',
  ACCESS_WINDOW_OPEN: 'EARLY_ACCESS',
  PARTNER_SELECTION: 'EARLY_ACCESS',
  TRUSTED_PARTNER_EARLY_ACCESS: 'EARLY_ACCESS',
  CONCLUDED: 'ENDED',
  EXPIRED: 'ENDED',
  WITHDRAWN: 'WITHDRAWN',
};
const PARTNERS = 'routes-to-tools-and-models';
const evaluator = officer('NSA');
const treasurer = officer('TREASURY');

/** Somebody of a developer. */
function developer(organization: string): Principal {
  const subject = `analyst of ${organization}`;
  return { ...publicPrincipal, kind: 'PERSON', role: 'developer', organization, subject };
}

/** Questions 14 to 17, and the one that finds nothing. */
export function questionsAboutFrontierModels(room: OpenRoom): void {
  test('14: how many engagements are in each stage, with withdrawals', async () => {
    interface Data {
      readonly engagementCounts: {
        readonly total: Cell;
        readonly byStanding: readonly { readonly standing: string; readonly count: Cell }[];
      };
    }
    const { quarter, lastDay } = quarterBefore(room().today);
    const asked = async (as: Principal) =>
      (await putQuestion<Data>(room().stage, 'engagements-by-standing', { quarter }, as))
        .engagementCounts;
    const kept = await room().kept.of<Engagement>('nsa', 'engagements');
    const begun = kept.filter(({ steps }) => quarterOf(steps[0]?.on ?? '') === quarter);
    expect(begun.length).toBeGreaterThan(0);
    const truth = countOfEach(
      begun.map(({ steps }) => {
        const last = steps.findLast(({ on }) => on <= lastDay);
        return STANDING[last?.state ?? ''] ?? '';
      }),
    );
    const [whole, shown] = [await asked(evaluator), await asked(publicPrincipal)];
    expect(whole.total.value).toBe(begun.length);
    shownOrWithheld(shown.total, begun.length);
    expect(whole.byStanding).toHaveLength(new Set(Object.values(STANDING)).size);
    for (const { standing, count } of whole.byStanding)
      expect(count.value).toBe(truth[standing] ?? 0);
    for (const { standing, count } of shown.byStanding)
      shownOrWithheld(count, truth[standing] ?? 0);
  });

  test('15: which windows close in 7 days, and whether all six protections are acknowledged', async () => {
    const { today, kept, stage } = room();
    const windows = await kept.of<Window>('treasury', 'earlyAccessWindows');
    const agreements = await kept.of<Agreement>('treasury', 'earlyAccessAgreements');
    const open = windows.filter(
      ({ opensOn, closesOn, withdrawnOn }) =>
        withdrawnOn === null && opensOn <= today && closesOn > today,
    );
    const onOrBefore = weekOrFirst(
      open.map(({ closesOn }) => closesOn),
      today,
    );
    const closing = open.filter(({ closesOn }) => closesOn <= onOrBefore);
    expect(closing.length).toBeGreaterThan(0);
    const asked = async (as?: Principal) => {
      const seen = await readToEnd<{
        readonly id: string;
        readonly agreement: {
          readonly protectionsComplete: boolean;
          readonly acknowledgements: readonly { readonly protection: string }[];
        };
      }>(stage, 'windows-about-to-close', 'earlyAccessWindows', { onOrBefore }, as);
      return new Map(
        seen.map(({ id, agreement: { protectionsComplete, acknowledgements } }) => [
          id,
          [protectionsComplete, acknowledgements.map(({ protection }) => protection).sort()],
        ]),
      );
    };
    const told = (of: readonly Window[]) =>
      new Map(
        of.map(({ _id, agreement }) => {
          const own = agreements.find((one) => one._id === agreement)?.acknowledgements ?? [];
          const protections = [...new Set(own.map(({ protection }) => protection))].sort();
          return [_id, [protections.length === 6, protections]];
        }),
      );
    expect(await asked(treasurer)).toEqual(told(closing));
    const own = closing[0]?.developer ?? '';
    expect(await asked(developer(own))).toEqual(
      told(closing.filter((one) => one.developer === own)),
    );
    expect((await asked()).size).toBe(0);
  });

  test('16: how many trusted partners there are by sector', async () => {
    const { quarter, lastDay } = quarterBefore(room().today);
    const asked = async (as: Principal) =>
      (await putQuestion<PartnersAndRoutes>(room().stage, PARTNERS, { quarter }, as))
        .trustedPartnerCounts;
    const agreed = (await room().kept.of<TrustedPartner>('cisa', 'trustedPartners')).filter(
      ({ steps }) =>
        quarterOf(steps.find(({ state }) => state === 'AGREED')?.on ?? '') === quarter &&
        steps.findLast(({ on }) => on <= lastDay)?.state !== 'WITHDRAWN',
    );
    expect(agreed.length).toBeGreaterThan(0);
    const truth = countOfEach(agreed.map(({ sector }) => String(sector)));
    const [whole, shown] = [await asked(officer('CISA')), await asked(publicPrincipal)];
    expect(whole.total.value).toBe(agreed.length);
    shownOrWithheld(shown.total, agreed.length);
    for (const { sector, count } of whole.bySector)
      expect(count.value).toBe(truth[String(sector)] ?? 0);
    for (const { sector, count } of shown.bySector)
      shownOrWithheld(count, truth[String(sector)] ?? 0);
  });

  test('16: who has a way to tools and to covered models', async () => {
    const programs = await room().kept.of<AccessProgram>('cisa', 'accessPrograms');
    const offers = await room().kept.of<ModelOffer>('cisa', 'modelOffers');
    const running = programs.filter(({ state }) => state === 'IN_OPERATION');
    expect(running.length).toBeGreaterThan(0);
    const offering = offers.filter(({ state }) => state === 'AGREED');
    for (const [as, known, isCisa] of [
      [officer('CISA'), running, true],
      [publicPrincipal, running.filter(isPublic), false],
    ] as const) {
      const data = await putQuestion<PartnersAndRoutes>(room().stage, PARTNERS, {}, as);
      // Whoever may not know of everything is not told that there is nothing.
      const found = (is: boolean) => (is ? true : isCisa ? false : null);
      expect(data.accessRoutes).toHaveLength(6);
      for (const route of data.accessRoutes) {
        const own = known.filter(({ beneficiaries }) =>
          beneficiaries.some((one) => one.beneficiaryClass === route.beneficiaryClass),
        );
        const titles = own.map(({ title }) => title).sort();
        if (own.length <= 20)
          expect(route.accessPrograms.nodes.map(({ title }) => title).sort()).toEqual(titles);
        expect(route.accessPrograms.totalCount).toBe(own.length);
        expect(route.hasRouteToTools).toBe(found(own.some(({ tools }) => tools.length > 0)));
        // Offers are their developers' and CISA's alone.
        const isOffered = own.some(({ _id }) => offering.some((one) => one.accessProgram === _id));
        expect(route.hasRouteToCoveredModels).toBe(found(isCisa && isOffered));
      }
    }
  });

  test('17: which assessments were shared, with whom, and under whose authority', async () => {
    const kept = (await room().kept.of<ShareGrant>('nsa', 'shareGrants')).filter(
      ({ withdrawn }) => !withdrawn,
    );
    expect(kept.length).toBeGreaterThan(0);
    interface Seen {
      readonly id: string;
      readonly recipientKind: string;
      readonly authorizingOfficial: string;
      readonly assessment: { readonly id: string } | null;
    }
    const asked = async (as?: Principal) => {
      const seen = await readToEnd<Seen>(room().stage, 'shared-assessments', 'shareGrants', {}, as);
      return new Map(
        seen.map(({ id, recipientKind, authorizingOfficial, assessment }) => [
          id,
          [recipientKind, authorizingOfficial, assessment?.id ?? null],
        ]),
      );
    };
    const told = (of: readonly ShareGrant[], isRecipient: boolean) =>
      new Map(
        of.map(({ _id, recipientKind, authorizingOfficial, assessment }) => [
          _id,
          [recipientKind, authorizingOfficial, isRecipient ? null : assessment],
        ]),
      );
    expect(await asked(evaluator)).toEqual(told(kept, false));
    const recipient = kept[0]?.recipientOrganization ?? '';
    const received = kept.filter((one) => one.recipientOrganization === recipient);
    expect(await asked(developer(recipient))).toEqual(told(received, true));
    expect((await asked()).size).toBe(0);
  });

  test('26: nothing resembles a licence, for anyone, whether one looks for words or for types', async () => {
    for (const as of [publicPrincipal, evaluator, treasurer]) {
      const { search, ...types } = await putQuestion<
        Readonly<Record<string, unknown>> & { readonly search: unknown }
      >(room().stage, 'nothing-resembles-a-licence', {}, as);
      expect(search).toMatchObject({ totalCount: 0, nodes: [] });
      expect(new Set(Object.values(types))).toEqual(new Set([null]));
    }
    // The search does find words: those of the prohibition itself, which the minus sign leaves out.
    const words = 'licence license approval permit preclearance clearance';
    const found = await putQuestion<{
      readonly search: { readonly nodes: readonly { readonly id: string }[] };
    }>(room().stage, 'nothing-resembles-a-licence', { words });
    expect(found.search.nodes.map(({ id }) => id)).toEqual(['3(c)']);
  });
}
