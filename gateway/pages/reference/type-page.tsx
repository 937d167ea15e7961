import type {
  Deprecation,
  ReferenceMember,
  ReferenceType,
} from '../../reference/schema-reference.js';
import type { EntryAssets } from '../bundle/bundle-assets.js';
import { referenceDocument } from './reference-document.js';

type Reference = ReadonlyMap<string, ReferenceType>;

const UNRELEASED = 'not released yet';
/** A page with more members than this begins with links to them. */
const LONG = 20;

/** One type: what it is, and each of its fields with its owner, marking, authority, age and deprecation. */
export function typePage(style: EntryAssets, type: ReferenceType, reference: Reference): string {
  const { name, kind, description, interfaces, members, isMarked, since, owners } = type;
  return referenceDocument(
    style,
    name,
    <>
      <p className="quiet">
        <a href="/reference">Reference</a> · {kind}
        {interfaces.map((one) => (
          <span key={one}>
            {' '}
            · is a <a href={`/reference/${one}`}>{one}</a>
          </span>
        ))}
      </p>
      <h1>{name}</h1>
      <p className="lead-in">{description}</p>
      <p>
        Since {since ?? UNRELEASED}. {owners.length > 0 && <>Answered by {owners.join(', ')}. </>}
        {isMarked &&
          'Each record says by itself how it is marked, and only those who may know of it get it.'}
      </p>
      {members.length > LONG && <MemberIndex members={members} />}
      {members.map((member) => (
        <Member key={member.name} member={member} reference={reference} />
      ))}
    </>,
  );
}

function Member(props: { readonly member: ReferenceMember; readonly reference: Reference }) {
  const { member, reference } = props;
  return (
    <section className="reference-member" aria-labelledby={member.name}>
      <h2 id={member.name}>
        <code>{member.name}</code>
      </h2>
      {member.type !== null && (
        <p>
          <TypeLink member={member} reference={reference} />
        </p>
      )}
      <p>{member.description}</p>
      {member.deprecation !== null && (
        <p>
          <strong>Deprecated.</strong> {member.deprecation.reason}
        </p>
      )}
      {member.arguments.length > 0 && (
        <ul aria-label={`Arguments of ${member.name}`}>
          {member.arguments.map((argument) => (
            <li key={argument.name}>
              <code>{argument.name}</code>: <TypeLink member={argument} reference={reference} />{' '}
              {argument.description}
            </li>
          ))}
        </ul>
      )}
      <dl className="facts">{factsOf(member)}</dl>
    </section>
  );
}

function factsOf(member: ReferenceMember) {
  const { owners, rights, marking, authority, since, deprecation } = member;
  const facts = [
    ['Owner', owners.join(', ')],
    ['Takes', rights.join(', ')],
    ['Marking', marking ?? ''],
    ['Authority', authority],
    ['Since', since ?? UNRELEASED],
    ['Deprecation', deprecation === null ? 'not deprecated' : deprecatedText(deprecation)],
  ] as const;
  return facts.map(
    ([name, value]) =>
      value !== '' && (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ),
  );
}

function deprecatedText({ since }: Deprecation): string {
  return since === null ? 'deprecated, which is not released yet' : `deprecated since ${since}`;
}

/** Links to the members of a long page. */
function MemberIndex({ members }: { readonly members: readonly ReferenceMember[] }) {
  return (
    <nav aria-label="On this page">
      <ul className="reference-index">
        {members.map(({ name }) => (
          <li key={name}>
            <a href={`#${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TypeLink({
  member: { type, namedType },
  reference,
}: {
  readonly member: ReferenceMember;
  readonly reference: Reference;
}) {
  if (namedType === null || !reference.has(namedType)) return <code>{type}</code>;
  return (
    <a href={`/reference/${namedType}`}>
      <code>{type}</code>
    </a>
  );
}
