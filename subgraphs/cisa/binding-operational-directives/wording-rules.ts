import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { isNumberOf, numbersCited } from './directive-number.js';
import { INSTRUMENT_TRANSITIONS, isRevoked, isStanding } from './instrument-lifecycle.js';
import { isBinding, type InstrumentRecord } from './instrument-record.js';

/** What is being written, as far as rules look at it. */
export type Wording = Pick<
  InstrumentRecord,
  'kind' | 'number' | 'appliesTo' | 'actions' | 'revokes' | 'supersedes' | 'supplements'
>;

/** The rules of a draft among all other directives and guidance, asked again when it is issued. */
export function wordingRules(draft: Wording, others: readonly InstrumentRecord[]): Verdict {
  return firstRefusal(
    () => isNumberOf(draft.kind, draft.number),
    () => isTheOnlyOne(draft, others),
    () => bindsNobodyElse(draft),
    () => asksWhatItMay(draft),
    () => addsToDirective(draft, others),
    () => endsWhatIsInForce(draft, others),
    () => citesNothingRevoked(draft, others),
  );
}

function isTheOnlyOne({ number }: Wording, others: readonly InstrumentRecord[]): Verdict {
  const bearer = others.find((other) => number !== null && other.number === number);
  if (bearer === undefined) return null;
  const message = `${bearer._id} bears the number ${bearer.number ?? ''} already. Take the next.`;
  return refuse('NUMBER_INVALID', message, 'number');
}

/** 44 USC 3553(b), (d) and (e): a directive reaches Federal civilian executive branch agencies. */
function bindsNobodyElse(draft: Wording): Verdict {
  const others = draft.appliesTo.filter((audience) => audience !== 'FCEB_AGENCIES');
  if (!isBinding(draft) || others.length === 0) return null;
  const message = `A directive binds Federal civilian executive branch agencies alone, not ${others.join(', ')}. What is for others is guidance: make it of the kind GUIDANCE.`;
  return refuse('BINDS_NON_FCEB', message, 'appliesTo');
}

function asksWhatItMay(draft: Wording): Verdict {
  const ids = draft.actions.map(({ id }) => id);
  if (new Set(ids).size < ids.length) {
    return refuse('INPUT_INVALID', 'Each action needs a name of its own.', 'actions');
  }
  if (isBinding(draft) === ids.length > 0) return null;
  const message = isBinding(draft)
    ? 'A directive says what agencies have to do: give its "actions".'
    : 'Guidance asks nothing of agencies that could be due. Leave "actions" out.';
  return refuse('INPUT_INVALID', message, 'actions');
}

/** Refuses a supplemental direction to what is no directive that stands; anything else adds to none. */
export function addsToDirective(
  { kind, supplements, revokes, supersedes }: Wording,
  others: readonly InstrumentRecord[],
): Verdict {
  if ((kind === 'SUPPLEMENTAL') !== (supplements !== null)) {
    const message =
      'A supplemental direction names in "supplements" the directive that it adds to, and nothing else does.';
    return refuse('INPUT_INVALID', message, 'supplements');
  }
  if (supplements === null) return null;
  if ([...revokes, ...supersedes].includes(supplements)) {
    const message = 'What is revoked or superseded cannot be added to.';
    return refuse('INPUT_INVALID', message, 'supplements');
  }
  const directive = others.find(({ _id }) => _id === supplements);
  if (directive === undefined || (directive.kind !== 'BOD' && directive.kind !== 'ED')) {
    return refuse('NOT_FOUND', `There is no directive ${supplements}.`, 'supplements');
  }
  return firstRefusal(
    () => isNotRevoked(directive, 'supplements'),
    () =>
      isStanding(directive.state)
        ? null
        : refuse('SKIPPED_STATE', `${supplements} is ${directive.state}.`, 'supplements'),
  );
}

function endsWhatIsInForce(draft: Wording, others: readonly InstrumentRecord[]): Verdict {
  const ended = [
    ...draft.revokes.map((id) => ({ id, to: 'REVOKED', field: 'revokes' }) as const),
    ...draft.supersedes.map((id) => ({ id, to: 'SUPERSEDED', field: 'supersedes' }) as const),
  ];
  if (new Set(ended.map(({ id }) => id)).size < ended.length) {
    const message = 'A directive is revoked or superseded, once.';
    return refuse('INPUT_INVALID', message, 'supersedes');
  }
  return firstRefusal(
    ...ended.map(({ id, to, field }) => () => {
      const other = others.find(({ _id }) => _id === id);
      if (other === undefined)
        return refuse('NOT_FOUND', `There is no directive or guidance ${id}.`, field);
      if (isBinding(other) && !isBinding(draft)) {
        return refuse('INPUT_INVALID', `Guidance cannot end ${id}, which binds.`, field);
      }
      return (
        isNotRevoked(other, field) ?? isNextState(INSTRUMENT_TRANSITIONS, other.state, to, field)
      );
    }),
  );
}

/** An action that rests on a directive which was revoked asks for nothing that anybody could do. */
function citesNothingRevoked({ actions }: Wording, others: readonly InstrumentRecord[]): Verdict {
  const cited = new Set(actions.flatMap(({ text }) => numbersCited(text)));
  const revoked = others.find(
    ({ number, state }) => number !== null && cited.has(number) && isRevoked(state),
  );
  return revoked === undefined ? null : isNotRevoked(revoked, 'actions');
}

/** Refuses to rest on what was revoked or superseded, and says what took its place. */
export function isNotRevoked(
  { _id, number, state, succeededBy }: InstrumentRecord,
  field: string,
): Verdict {
  if (!isRevoked(state)) return null;
  const instead =
    succeededBy === null ? 'Nothing took its place.' : `${succeededBy} took its place.`;
  const message = `${number ?? _id} was ${state.toLowerCase()}. ${instead}`;
  return refuse('REVOKED_DIRECTIVE_CITED', message, field);
}
