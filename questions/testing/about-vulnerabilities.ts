import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { officer } from '../../testing/stage.js';
import type { Case } from './about-the-clearinghouse.js';
import { dayAfter, isPublic } from './kept-records.js';
import { putQuestion } from './put-question.js';
import type { OpenRoom } from './room.js';

interface Vulnerability {
  readonly cveId: string;
  readonly kev: { readonly dateAdded: string; readonly dueDate: string } | null;
  readonly cve: {
    readonly ssvc: {
      readonly automatable: boolean | null;
      readonly technicalImpact: string | null;
    } | null;
  } | null;
}

interface Timeline {
  readonly outcome: string;
  readonly dueInDays: number | null;
  readonly dueOn: string | null;
  readonly forensicTriage: boolean;
}

/** BOD 26-04's table as CISA's coordination center publishes it: exposed, in KEV, automatable, impact. */
const TABLE = new Map(
  `YYYT 3DF, YYYP 3D, YYNT 3DF, YYNP 14D, YNYT 3D, YNYP 14D, YNNT 14D, YNNP 60D,
   NYYT 3DF, NYYP 14D, NYNT 14D, NYNP 14D, NNYT 60D, NNYP 60D, NNNT FSU, NNNP FSU`
    .split(',')
    .map((row): [string, string] => [row.trim().slice(0, 4), row.trim().slice(5)]),
);
const OUTCOMES: Readonly<Record<string, Omit<Timeline, 'dueOn'>>> = {
  '3DF': { outcome: 'THREE_DAYS_FORENSIC_TRIAGE', dueInDays: 3, forensicTriage: true },
  '3D': { outcome: 'THREE_DAYS', dueInDays: 3, forensicTriage: false },
  '14D': { outcome: 'FOURTEEN_DAYS', dueInDays: 14, forensicTriage: false },
  '60D': { outcome: 'SIXTY_DAYS', dueInDays: 60, forensicTriage: false },
  FSU: { outcome: 'ON_SYSTEM_UPGRADE', dueInDays: null, forensicTriage: false },
};

/** Question 9. */
export function questionsAboutVulnerabilities(room: OpenRoom): void {
  test('9: by when one must be remediated, where its case stands, and whether a patch went out', async () => {
    const { kept, stage, today } = room();
    const catalog = await kept.of<Vulnerability>('cisa', 'vulnerabilities');
    const cases = await kept.of<Case>('treasury', 'clearinghouseCases');
    const casesOf = (cveId: string) => cases.filter(({ cveIds }) => cveIds.includes(cveId));
    const chosen = [
      ...catalog.filter(({ cveId }) => casesOf(cveId).length > 0).slice(0, 6),
      ...catalog.filter(({ kev, cve }) => kev === null && cve?.ssvc != null).slice(0, 3),
      ...catalog.filter(({ kev, cve }) => kev !== null && cve?.ssvc != null).slice(0, 3),
    ];
    expect(chosen.some(({ kev }) => kev !== null)).toBe(true);
    expect(chosen.some(({ kev }) => kev === null)).toBe(true);
    expect(chosen.some(({ cveId }) => casesOf(cveId).length > 0)).toBe(true);
    for (const one of chosen) {
      for (const [as, mayKnow] of [
        [officer('TREASURY'), () => true],
        [publicPrincipal, isPublic],
      ] as const) {
        interface Data {
          readonly vulnerability: {
            readonly kev: { readonly dueDate: string } | null;
            readonly ifExposed: Timeline;
            readonly ifNotExposed: Timeline;
            readonly clearinghouseCases: {
              readonly nodes: readonly {
                readonly id: string;
                readonly state: string;
                readonly distributions: readonly object[] | null;
              }[];
            };
          };
        }
        const variables = { cveId: one.cveId, detectedOn: today };
        const name = 'vulnerability-across-agencies';
        const { vulnerability: seen } = await putQuestion<Data>(stage, name, variables, as);
        expect(seen.kev?.dueDate).toBe(one.kev?.dueDate);
        expect(seen.ifExposed).toMatchObject(demanded(one, 'Y', today));
        expect(seen.ifNotExposed).toMatchObject(demanded(one, 'N', today));
        expect(
          seen.clearinghouseCases.nodes
            .map(({ id, state, distributions }) => [id, state, distributions?.length])
            .sort(),
        ).toEqual(
          casesOf(one.cveId)
            .filter(mayKnow)
            .map(({ _id, state, distributions }) => [_id, state, distributions.length])
            .sort(),
        );
      }
    }
  });
}

/** What the table demands of a vulnerability; 60 days where the decision points are missing. */
function demanded(
  { kev, cve }: Vulnerability,
  exposed: 'Y' | 'N',
  today: string,
): Partial<Timeline> {
  const { automatable = null, technicalImpact = null } = cve?.ssvc ?? {};
  const row = `${exposed}${kev === null ? 'N' : 'Y'}${automatable === true ? 'Y' : 'N'}${technicalImpact === 'TOTAL' ? 'T' : 'P'}`;
  const isMissing = automatable === null || technicalImpact === null;
  const demand = OUTCOMES[isMissing ? '60D' : (TABLE.get(row) ?? '')];
  const dueInDays = demand?.dueInDays ?? null;
  const from = kev === null ? today : kev.dateAdded;
  return { ...demand, dueOn: dueInDays === null ? null : dayAfter(from, dueInDays) };
}
