import { openStage, type Stage } from '../../../testing/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('x', async () => {
  const a = await stage.ask('{ agencies { name tasks(first: 5) { nodes { title status dueOn directive { citation } } } statusSummary { total overdue } } }');
  console.log(JSON.stringify(a, null, 1));
  const b = await stage.askSubgraph('nsa', '{ nsa { name tasks(first: 2) { totalCount nodes { id title agency { id } timeliness marking { banner } } } statusSummary { total overdue byStatus {status count} } reports { directive { citation } work evidenceItems { source grade } } } }');
  console.log(JSON.stringify(b, null, 1));
});
