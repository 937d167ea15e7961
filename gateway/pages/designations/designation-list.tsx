import { dayText } from '../facts/dates.js';
import { Fact } from '../facts/evidence-list.js';
import { NotReached } from '../facts/not-reached.js';
import { officeText } from '../facts/office-text.js';
import { State } from '../facts/state.js';
import type { DesignationsQuery } from '../generated/graphql.js';
import { officesText, orWithheld, Released } from './released.js';
import { DESIGNATION_STATES, FINDINGS } from './words.js';

type Listed = NonNullable<DesignationsQuery['designations']>;

/** The determinations that whoever asks may know of, each with what of it is withheld. */
export function DesignationList({ designations }: { readonly designations: Listed | null }) {
  if (designations === null) return <NotReached who="NSA" />;
  const { totalCount, nodes } = designations;
  if (totalCount === 0)
    return (
      <p>
        None that you may know of. A determination is NSA’s alone until it releases that there is
        one, so this does not say that no model was designated.
      </p>
    );
  return (
    <>
      <p>
        {totalCount} that you may know of
        {nodes.length < totalCount && `; the newest ${nodes.length} are below`}.
      </p>
      <ul className="leads">
        {nodes.map((designation) => (
          <li key={designation.id}>
            <Designation {...designation} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Designation(designation: Listed['nodes'][number]) {
  const { state, decidedBy, frontierModel, finding, threshold, decidedOn } = designation;
  const isDetermined = state !== 'DRAFT' && state !== 'CONSULTED';
  const version = threshold?.versionNumber ?? null;
  return (
    <>
      <h3>
        {frontierModel?.modelAlias ?? 'A model whose name is withheld'}
        {frontierModel?.developer != null && `, of ${frontierModel.developer}`}
      </h3>
      <dl className="facts facts--inline">
        <Fact name="State">
          <State words={DESIGNATION_STATES} value={state} />
        </Fact>
        <Fact name="Determined">
          {orWithheld(finding === null ? null : FINDINGS[finding], isDetermined)}
        </Fact>
        <Fact name="By">{officeText(decidedBy)}</Fact>
        <Fact name="On">
          {orWithheld(decidedOn === null ? null : dayText(decidedOn), isDetermined)}
        </Fact>
        <Fact name="Threshold">
          {orWithheld(version === null ? null : `Version ${version}`, true)}
        </Fact>
        <Fact name="Consulted">{orWithheld(officesText(designation.consulted), isDetermined)}</Fact>
      </dl>
      <Released released={designation.released} />
    </>
  );
}
