import { tableOf } from './answer-table.js';

test('the list nearest to the top becomes a table, a row for each record, with dotted columns', () => {
  const data = {
    tasks: {
      totalCount: 2,
      nodes: [
        { title: 'Plan', dueOn: null, agency: { name: 'CISA' }, blockers: [{ kind: 'STAFFING' }] },
        { title: 'Do', agency: { name: 'NSA' }, version: 2 },
      ],
    },
  };
  expect(tableOf(data)).toEqual({
    place: 'tasks.nodes',
    columns: ['title', 'dueOn', 'agency.name', 'blockers', 'version'],
    rows: [
      ['Plan', '', 'CISA', '[{"kind":"STAFFING"}]', ''],
      ['Do', '', 'NSA', '', '2'],
    ],
  });
});

test('where a nested list goes on is no column of its own', () => {
  const pageInfo = { hasNextPage: true, endCursor: 'b' };
  const data = {
    agencies: [{ name: 'CISA', tasks: { nodes: [{ title: 'Plan' }], pageInfo, totalCount: 2 } }],
  };
  expect(tableOf(data)).toEqual({
    place: 'agencies',
    columns: ['name', 'tasks.nodes', 'tasks.totalCount'],
    rows: [['CISA', '[{"title":"Plan"}]', '2']],
  });
});

test('an answer without a list has no table', () => {
  expect(tableOf({ viewer: { subject: 'public' }, agencies: [] })).toBeNull();
  expect(tableOf(null)).toBeNull();
});
