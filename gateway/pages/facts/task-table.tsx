import type { TaskRowFragment } from '../generated/graphql.js';
import { MaybeWithheld } from '../frame/redactions.js';
import { AgencyName } from './agency-name.js';
import { Citation } from './citation.js';
import { dayText } from './dates.js';
import { NotReached } from './not-reached.js';
import { State } from './state.js';
import { TIMELINESS, WORK } from './words.js';

interface ListedTask extends TaskRowFragment {
  readonly agency?: {
    readonly id: string;
    readonly name: string;
    readonly abbreviation: string | null;
  } | null;
}

/** Tasks with where they stand; whatever of the whole list is not shown is told. */
export function TaskTable({
  caption,
  tasks,
  keptBy,
  path,
}: {
  readonly caption: string;
  readonly tasks: { readonly totalCount: number; readonly nodes: readonly ListedTask[] } | null;
  /** Whom they were asked of. */
  readonly keptBy: string;
  /** The place of the tasks in the answer, where what is withheld of them is told. */
  readonly path: readonly string[];
}) {
  if (tasks === null) return <NotReached who={keptBy} />;
  if (tasks.totalCount === 0) return <p>No task that you may see.</p>;
  return (
    <table className="usa-table usa-table--borderless stacks">
      <caption>
        {caption}
        {tasks.nodes.length < tasks.totalCount &&
          `: the first ${tasks.nodes.length} of ${tasks.totalCount}, by due date`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Task</th>
          <th scope="col">Under</th>
          <th scope="col">Due</th>
          <th scope="col">Work</th>
          <th scope="col">Timeliness</th>
        </tr>
      </thead>
      <tbody>
        {tasks.nodes.map((task, index) => (
          <tr key={task.id}>
            <th scope="row" data-label="Task">
              {task.title}
              {task.agency != null && (
                <>
                  {' · '}
                  <AgencyName agency={task.agency} short />
                </>
              )}
              <MaybeWithheld
                value={task.description}
                path={[...path, 'nodes', index, 'description']}
              />
            </th>
            <td data-label="Under">
              {task.directive !== null && <Citation of={task.directive.citation} />}
            </td>
            <td data-label="Due">{task.dueOn === null ? 'No date' : dayText(task.dueOn)}</td>
            <td data-label="Work">
              <State words={WORK} value={task.status} />
            </td>
            <td data-label="Timeliness">
              <State words={TIMELINESS} value={task.timeliness} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
