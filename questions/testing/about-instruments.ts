import { putQuestion, readToEnd, type Page } from './put-question.js';
import type { OpenRoom } from './room.js';

/** A directive or guidance, as CISA keeps it. */
export interface Instrument {
  readonly _id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly state: string;
  readonly purposes: readonly { readonly citation: string }[];
  readonly actions: readonly {
    readonly id: string;
    readonly dueRule: { readonly kind: string; readonly offsetDays?: number } | null;
  }[];
  readonly succeededBy: string | null;
  readonly issuedOn: string | null;
  readonly endedOn: string | null;
}

const NOT_ISSUED = ['DRAFT', 'IN_CONSULTATION'];
const STANDING = ['ISSUED', 'IN_FORCE'];

/** Questions 7 and 8. */
export function questionsAboutInstruments(room: OpenRoom): void {
  const instruments = () => room().kept.of<Instrument>('cisa', 'instruments');

  test('7: what implements each purpose of 2(c), and which purpose has nothing', async () => {
    interface Data {
      readonly directive: {
        readonly instrumentCoverage: readonly {
          readonly citation: string;
          readonly isServed: boolean;
          readonly instruments: Page<{ readonly id: string }>;
        }[];
      };
    }
    const issued = (await instruments()).filter(({ state }) => !NOT_ISSUED.includes(state));
    const { directive } = await putQuestion<Data>(room().stage, 'directives-by-purpose');
    expect(
      directive.instrumentCoverage.map((one) => ({
        ...one,
        instruments: one.instruments.nodes.map(({ id }) => id).sort(),
      })),
    ).toEqual(
      ['2(c)(i)', '2(c)(ii)', '2(c)(iii)'].map((citation) => {
        const serving = issued.filter(({ purposes }) =>
          purposes.some((purpose) => purpose.citation === citation),
        );
        return {
          citation,
          isServed: serving.some(({ state }) => STANDING.includes(state)),
          instruments: serving.map(({ _id }) => _id).sort(),
        };
      }),
    );
    for (const { instruments: page } of directive.instrumentCoverage)
      expect(page.pageInfo.hasNextPage).toBe(false);
  });

  test('8: what was revoked or superseded since the signing, and what replaced it', async () => {
    const kept = await instruments();
    const ended = kept.filter(
      ({ kind, state, endedOn }) =>
        kind !== 'GUIDANCE' &&
        ['REVOKED', 'SUPERSEDED'].includes(state) &&
        endedOn !== null &&
        endedOn >= '2026-06-02',
    );
    interface Seen extends Pick<Instrument, 'number' | 'state' | 'endedOn'> {
      readonly succeededBy: { readonly number: string | null } | null;
    }
    const name = 'directives-revoked-since';
    const seen = await readToEnd<Seen>(room().stage, name, 'bindingOperationalDirectives');
    const rows = seen.map(({ number, state, endedOn, succeededBy }) =>
      [number, state, endedOn, succeededBy?.number].join(' '),
    );
    expect(rows.toSorted()).toEqual(
      ended
        .map(({ number, state, endedOn, succeededBy }) => {
          const successor = kept.find(({ _id }) => _id === succeededBy);
          return [number, state, endedOn, successor?.number].join(' ');
        })
        .sort(),
    );
    // BOD 26-04 took the place of two, as CISA announced it.
    expect(rows).toContain('BOD 22-01 REVOKED 2026-06-10 BOD 26-04');
    expect(rows).toContain('BOD 19-02 REVOKED 2026-06-10 BOD 26-04');
  });
}
