import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

describe('the counts over all agencies', () => {
  test('are the sums of what each agency counts itself', async () => {
    const { data } = await stage.ask<{
      statusSummary: {
        total: number;
        overdue: number;
        byAgency: { agency: { id: string }; total: number; overdue: number }[];
        byDirective: { total: number }[];
        byStatus: { count: number }[];
        unknown: unknown[];
      };
      agencies: { id: string; statusSummary: { total: number; overdue: number } }[];
    }>(`{
      statusSummary {
        total overdue unknown { id } byStatus { count }
        byAgency { agency { id } total overdue } byDirective { directive { citation } total }
      }
      agencies { id statusSummary { total overdue } }
    }`);
    const { statusSummary: all, agencies = [] } = data ?? {};
    expect(all?.unknown).toEqual([]);
    expect(
      all?.byAgency.map(({ agency, total, overdue }) => [agency.id, total, overdue]).sort(),
    ).toEqual(agencies.map(({ id, statusSummary: own }) => [id, own.total, own.overdue]).sort());
    const sum = (of: readonly { total?: number; count?: number }[] | undefined) =>
      of?.reduce((total, each) => total + (each.total ?? each.count ?? 0), 0);
    expect(sum(all?.byAgency)).toBe(all?.total);
    expect(sum(all?.byDirective)).toBe(all?.total);
    expect(sum(all?.byStatus)).toBe(all?.total);
  });

  test('are made once while nothing changes, and anew for each change, day and circle of readers', async () => {
    const counting = async (act: () => Promise<unknown>) => {
      const commands = await databaseCommands(stage.databaseOf('omb'), act);
      return commands.filter(
        ({ ns, command }) =>
          ns.endsWith('ledgerVersions') && JSON.stringify(command).includes('dueSoon'),
      ).length;
    };
    const total = async (as?: Principal) => {
      const query = '{ statusSummary { total } }';
      const { data } = await stage.ask<{ statusSummary: { total: number } }>(query, {}, as);
      return data?.statusSummary.total ?? 0;
    };
    const before = await total();
    expect(await counting(() => total())).toBe(0);
    expect(await counting(() => total(officer('OPM')))).toBe(1);
    const opm = new Mutations(stage, 'OPM');
    await opm.createTask({ directive: '2(f)', title: 'Hire', marking: { tlp: 'CLEAR' } });
    await ledgerCaughtUp(stage);
    expect(await counting(() => total())).toBe(1);
    expect(await total()).toBe(before + 1);
    stage.clock.advance(24 * 60 * 60_000);
    expect(await counting(() => total())).toBe(1);
  });

  test('say of the provisions how many stand where, by each axis apart', async () => {
    const { data } = await stage.ask<{
      statusSummary: { byAxis: Record<string, { value: string | null; count: number }[]> };
    }>(
      '{ statusSummary { byAxis { work { value count } timeliness { value count } publicity { value count } evidence { value count } } } }',
    );
    const axes = Object.values(data?.statusSummary.byAxis ?? {});
    expect(axes).toHaveLength(4);
    const sums = axes.map((axis) => axis.reduce((sum, { count }) => sum + count, 0));
    expect(new Set(sums).size).toBe(1);
    expect(axes.flat().map(({ value }) => value)).toContain('PASSED_SILENT');
  });
});
