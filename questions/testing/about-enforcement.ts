import { officer } from '../../testing/stage.js';
import type { Case } from './about-the-clearinghouse.js';
import { countOfEach, quarterOf } from './counts.js';
import { isPublic } from './kept-records.js';
import { putQuestion, readToEnd } from './put-question.js';
import type { OpenRoom } from './room.js';

interface PublicCase {
  readonly _id: string;
  readonly docketNumber: string;
  readonly district: string;
  readonly statutes: readonly string[];
  readonly aiUse: readonly string[];
  readonly cveIds: readonly string[];
  readonly filedOn: string;
}

interface Vulnerability {
  readonly cveId: string;
  readonly kev: object | null;
}

const NAMED = ['18 USC 1028', '18 USC 1030', '18 USC 1343'];

/** Questions 23 and 24. */
export function questionsAboutEnforcement(room: OpenRoom): void {
  const publicCases = () => room().kept.of<PublicCase>('doj', 'publicCases');

  test('23: how many charges involve AI, by district and quarter, and under which other statutes', async () => {
    interface Data {
      readonly publicCaseCounts: {
        readonly total: number;
        readonly byDistrictAndQuarter: readonly {
          readonly district: { readonly id: string };
          readonly quarter: string;
          readonly count: number;
        }[];
        readonly byStatute: readonly {
          readonly statute: { readonly id: string };
          readonly count: number;
        }[];
      };
    }
    const charged = (await publicCases()).filter(
      ({ statutes, aiUse }) => aiUse.length > 0 && statutes.some((one) => NAMED.includes(one)),
    );
    expect(charged.length).toBeGreaterThan(0);
    const name = 'charges-with-ai-use';
    const { publicCaseCounts: counts } = await putQuestion<Data>(room().stage, name);
    expect(counts.total).toBe(charged.length);
    expect(
      Object.fromEntries(
        counts.byDistrictAndQuarter.map((one) => [`${one.district.id} ${one.quarter}`, one.count]),
      ),
    ).toEqual(countOfEach(charged.map((one) => `${one.district} ${quarterOf(one.filedOn)}`)));
    expect(
      Object.fromEntries(counts.byStatute.map(({ statute, count }) => [statute.id, count])),
    ).toEqual(countOfEach(charged.flatMap(({ statutes }) => statutes)));
    const seen = await readToEnd<PublicCase>(room().stage, name, 'publicCases');
    expect(dockets(seen)).toEqual(dockets(charged));
  });

  test('24: which public cases cite a vulnerability in KEV or in a closed clearinghouse case', async () => {
    const { kept, stage } = room();
    const citing = (await publicCases()).filter(({ cveIds }) => cveIds.length > 0);
    const catalog = await kept.of<Vulnerability>('cisa', 'vulnerabilities');
    const cases = await kept.of<Case>('treasury', 'clearinghouseCases');
    const inKev = new Set(catalog.filter(({ kev }) => kev !== null).map(({ cveId }) => cveId));
    const told = (isKnown: (one: Case) => boolean) =>
      citing
        .map(({ docketNumber, cveIds }) => {
          const closed = cases.filter(
            (one) =>
              one.state === 'CLOSED' &&
              isKnown(one) &&
              one.cveIds.some((id) => cveIds.includes(id)),
          );
          return `${docketNumber}: ${cveIds.filter((id) => inKev.has(id)).length} ${closed.length}`;
        })
        .sort();
    interface Seen {
      readonly docketNumber: string;
      readonly vulnerabilities: readonly {
        readonly kev: object | null;
        readonly clearinghouseCases: {
          readonly nodes: readonly { readonly id: string; readonly state: string }[];
        };
      }[];
    }
    const asked = async (as?: Parameters<typeof readToEnd>[4]) => {
      const name = 'cases-citing-known-vulnerabilities';
      const seen = await readToEnd<Seen>(stage, name, 'publicCases', {}, as);
      return seen
        .map(({ docketNumber, vulnerabilities }) => {
          const nodes = vulnerabilities.flatMap((one) => one.clearinghouseCases.nodes);
          const closed = nodes.filter(({ state }) => state === 'CLOSED').map(({ id }) => id);
          const listed = vulnerabilities.filter(({ kev }) => kev !== null).length;
          return `${docketNumber}: ${listed} ${new Set(closed).size}`;
        })
        .sort();
    };
    expect(await asked(officer('TREASURY'))).toEqual(told(() => true));
    expect(await asked()).toEqual(told(isPublic));
    // Both reasons to be in the answer are there.
    expect(told(() => true).some((one) => / [1-9]\d* \d+$/.test(one))).toBe(true);
    expect(told(() => true).some((one) => / \d+ [1-9]\d*$/.test(one))).toBe(true);
  });
}

function dockets(cases: readonly { readonly docketNumber: string }[]): readonly string[] {
  return cases.map(({ docketNumber }) => docketNumber).sort();
}
