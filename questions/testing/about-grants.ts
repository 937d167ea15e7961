import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { officer } from '../../testing/stage.js';
import { isPublic, type Asked, type Marked } from './kept-records.js';
import { readToEnd } from './put-question.js';
import type { OpenRoom } from './room.js';

interface Determination extends Marked {
  readonly _id: string;
  readonly assistanceListing: string;
  readonly state: string;
  readonly availability: {
    readonly available: boolean;
    readonly funds: { readonly amount: number; readonly treasuryAccount: string } | null;
  } | null;
  readonly relevance: {
    readonly relevant: boolean;
    readonly beneficiaries: readonly string[];
  } | null;
  readonly ruling: { readonly result: string; readonly determinedOn: string } | null;
}

interface Seen extends Omit<Determination, '_id' | 'assistanceListing' | 'marking'> {
  readonly program: { readonly assistanceListing: string };
  readonly orderOfCoordination: string | null;
}

const examiner = officer('OMB');
const COORDINATED = ['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_CISA'];

/** Questions 18 to 20. */
export function questionsAboutGrants(room: OpenRoom): void {
  const determinations = () => room().kept.of<Determination>('omb', 'grantDeterminations');
  const readers = [
    ['OMB', examiner, () => true],
    ['everyone', publicPrincipal, isPublic],
  ] as const;

  test.each(readers)(
    '18: which programs are available, relevant, both and neither, for %s',
    async (_, as, mayKnow) => {
      const kept = (await determinations()).filter(mayKnow);
      expect(kept.length).toBeGreaterThan(0);
      for (const [available, relevant] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ]) {
        const fitting = kept.filter(
          (one) =>
            one.availability?.available === available && one.relevance?.relevant === relevant,
        );
        const seen = await readToEnd<Seen>(
          room().stage,
          'available-and-relevant-grants',
          'grantDeterminations',
          { available, relevant },
          as,
        );
        expect(sorted(seen.map(fundsSeen))).toEqual(sorted(fitting.map(fundsKept)));
      }
    },
  );

  test('19: which directable programs could feed the clearinghouse', async () => {
    const directable = (await determinations()).filter(
      ({ ruling, relevance }) =>
        ruling?.result.startsWith('DIRECTABLE') === true &&
        relevance?.beneficiaries.includes('DEVELOPERS_OF_AI_VULNERABILITY_DETECTION') === true,
    );
    expect(directable.length).toBeGreaterThan(0);
    const name = 'grants-for-detection-developers';
    const seen = await readToEnd<Seen>(room().stage, name, 'grantDeterminations');
    expect(
      sorted(seen.map(({ program, ruling }) => [program.assistanceListing, ruling?.result])),
    ).toEqual(sorted(directable.map((one) => [one.assistanceListing, one.ruling?.result])));
  });

  test('20: whether determinations follow the coordination', async () => {
    const asked = await room().kept.of<Asked>('omb', 'consultations');
    const determined = (await determinations()).filter(({ ruling }) => ruling !== null);
    const told = determined.map(({ _id, assistanceListing, ruling }) => {
      const isFollowed = COORDINATED.every((office) =>
        asked.some(
          (one) =>
            one.about === _id &&
            one.office === office &&
            one.answeredOn !== null &&
            one.answeredOn <= (ruling?.determinedOn ?? ''),
        ),
      );
      return [assistanceListing, ruling?.result, isFollowed ? 'FOLLOWED' : 'PRECEDED'];
    });
    const name = 'coordination-before-determination';
    const seen = await readToEnd<Seen>(room().stage, name, 'grantDeterminations');
    expect(
      sorted(
        seen.map(({ program, ruling, orderOfCoordination }) => [
          program.assistanceListing,
          ruling?.result,
          orderOfCoordination,
        ]),
      ),
    ).toEqual(sorted(told));
  });
}

function fundsKept({ assistanceListing, state, availability, ruling }: Determination) {
  const { amount, treasuryAccount } = availability?.funds ?? {};
  return [assistanceListing, state, amount, treasuryAccount, ruling?.result];
}

function fundsSeen({ program, ...rest }: Seen) {
  return fundsKept({ ...rest, ...program, _id: '', marking: { cui: [], tlp: null } });
}

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
