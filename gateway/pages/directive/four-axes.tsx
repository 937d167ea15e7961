import { dayText } from '../facts/dates.js';
import { Fact } from '../facts/evidence-list.js';
import { State } from '../facts/state.js';
import { EVIDENCE, PUBLICITY, TIMELINESS, WORK } from '../facts/words.js';
import type { OneDirectiveQuery } from '../generated/graphql.js';

type Directive = NonNullable<OneDirectiveQuery['directive']>;

/** The due date, and the four answers beside one another. */
export function FourAxes({ directive }: { readonly directive: Directive }) {
  const { dueOn, dueDays, fallsOnNonBusinessDay } = directive;
  return (
    <dl className="facts facts--wide">
      <Fact name="Due">
        {dueOn === null ? 'No due date' : dayText(dueOn)}
        {dueDays !== null && <span className="quiet"> {dueDays} days from the signing</span>}
        {fallsOnNonBusinessDay === true && (
          <span className="quiet"> a day off; the order has no roll-forward rule, so it stays</span>
        )}
      </Fact>
      <Fact name="Work">
        <State words={WORK} value={directive.work} />
      </Fact>
      <Fact name="Timeliness">
        <State words={TIMELINESS} value={directive.timeliness} />
      </Fact>
      <Fact name="Publicity">
        <State words={PUBLICITY} value={directive.publicity} />
      </Fact>
      <Fact name="Evidence">
        <State words={EVIDENCE} value={directive.evidence} />
      </Fact>
    </dl>
  );
}
