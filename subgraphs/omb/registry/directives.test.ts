import type { Stage } from '../../../testing/stage.js';
import { openLedgerStage, publicAnswer } from '../testing/ledger-stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openLedgerStage();
});
afterAll(() => stage.close());

interface Id {
  readonly id: string;
}

interface LeadSeen {
  readonly agency: Id;
  readonly principal: Id;
  readonly through: Id | null;
}

interface Inversion {
  readonly needs: { readonly dependencies: readonly { readonly satisfied: boolean | null }[] };
  readonly needed: { readonly dependents: unknown };
}

const THREE_CO_LEADS = [
  ['TREASURY', 'SECRETARY_OF_THE_TREASURY', null],
  ['NSA', 'SECRETARY_OF_WAR', 'DIRECTOR_NSA'],
  ['CISA', 'SECRETARY_OF_HOMELAND_SECURITY', 'DIRECTOR_CISA'],
];

describe('a provision', () => {
  it('is found by its citation, and is null where the order has none', async () => {
    const found = await publicAnswer(
      stage,
      '{ known: directive(citation: "2(c)(iii)") { verb heading beneficiaries text } unknown: directive(citation: "2(z)") { text } }',
    );
    expect(found).toMatchObject({ known: { verb: 'facilitate', heading: null }, unknown: null });
  });

  it('is one of ten with a due date of its own: seven in July, three on a Saturday in August', async () => {
    const { directives } = await publicAnswer<{ directives: { nodes: unknown } }>(
      stage,
      '{ directives(filter: { datedLeaf: true }, first: 100) { nodes { citation dueOn fallsOnNonBusinessDay } } }',
    );
    const due = (dueOn: string, fallsOnNonBusinessDay: boolean) => (citation: string) => ({
      citation,
      dueOn,
      fallsOnNonBusinessDay,
    });
    expect(directives.nodes).toEqual([
      ...['2(a)', '2(b)', '2(c)(i)', '2(c)(ii)', '2(c)(iii)', '2(d)', '2(e)'].map(
        due('2026-07-02', false),
      ),
      ...['2(f)', '3(a)', '3(b)'].map(due('2026-08-01', true)),
    ]);
  });

  it.each(['3(a)', '3(b)'])(
    '%s has exactly three leads, one of them through NSA',
    async (citation) => {
      const { directive } = await publicAnswer<{ directive: { leads: LeadSeen[] } }>(
        stage,
        'query ($citation: String!) { directive(citation: $citation) { leads { agency { id } principal { id } through { id } } } }',
        { citation },
      );
      expect(
        directive.leads.map(({ agency, principal, through }) => [
          agency.id,
          principal.id,
          through?.id ?? null,
        ]),
      ).toEqual(THREE_CO_LEADS);
    },
  );

  it('2(d) consults three and collaborates voluntarily with two groups; nobody coordinates', async () => {
    const { directive } = await publicAnswer<{ directive: { consultations: unknown } }>(
      stage,
      '{ directive(citation: "2(d)") { consultations { verb required party { __typename id } through { id } } } }',
    );
    const asked = (verb: string, type: string, id: string, through: string | null = null) => ({
      verb,
      required: verb === 'CONSULTATION',
      party: { __typename: type, id },
      through: through === null ? null : { id: through },
    });
    expect(directive.consultations).toEqual([
      asked('CONSULTATION', 'Office', 'NATIONAL_CYBER_DIRECTOR'),
      asked('CONSULTATION', 'Office', 'SECRETARY_OF_WAR', 'DIRECTOR_NSA'),
      asked('CONSULTATION', 'Office', 'SECRETARY_OF_HOMELAND_SECURITY', 'DIRECTOR_CISA'),
      asked('VOLUNTARY_COLLABORATION', 'Group', 'AI_INDUSTRY'),
      asked('VOLUNTARY_COLLABORATION', 'Group', 'OPERATORS_OF_CRITICAL_INFRASTRUCTURE'),
    ]);
  });

  it('3(a) leaves one decision to the Director of NSA, after fewer consultations', async () => {
    const { directive } = await publicAnswer<{ directive: { determination: unknown } }>(
      stage,
      '{ directive(citation: "3(a)") { determination { decidedBy { id agency { id name } } consultations { party { id } } } } }',
    );
    expect(directive.determination).toMatchObject({
      decidedBy: { id: 'DIRECTOR_NSA', agency: { id: 'NSA', name: 'National Security Agency' } },
      consultations: { length: 4 },
    });
  });

  it('2(c)(iii) needs 3(a), which is due later: the inversion is seen from both ends', async () => {
    const query =
      '{ needs: directive(citation: "2(c)(iii)") { dependencies { directive { citation dueOn } inversion satisfied } } needed: directive(citation: "3(a)") { dependents { directive { citation } inversion } } }';
    const { needs, needed } = await publicAnswer<Inversion>(stage, query);
    expect(needs.dependencies).toEqual([
      {
        directive: { citation: '3(a)', dueOn: '2026-08-01' },
        inversion: true,
        // Said to be complete, and verified by nobody: that settles nothing.
        satisfied: null,
      },
    ]);
    expect(needed.dependents).toContainEqual({
      directive: { citation: '2(c)(iii)' },
      inversion: true,
    });
  });

  it('5(d) charges a department and no one in it', async () => {
    const { directive } = await publicAnswer<{ directive: { leads: unknown } }>(
      stage,
      '{ directive(citation: "5(d)") { leads { agency { __typename id } principal { id } } } }',
    );
    expect(directive.leads).toEqual([
      { agency: { __typename: 'DepartmentOfWar', id: 'WAR' }, principal: null },
    ]);
  });
});
