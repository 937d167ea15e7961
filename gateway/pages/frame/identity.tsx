import { useState, type SyntheticEvent } from 'react';
import type { WhoAmIQuery } from '../generated/graphql.js';
import { keepToken } from '../asking/token.js';
import { tokenIn } from '../asking/token-text.js';

/** Who asks: nobody in particular, whoever the token names, or a token that was refused. */
export interface IdentityProps {
  readonly token: string | null;
  readonly viewer: WhoAmIQuery['viewer'];
  /** Why the token was refused; null where it was not. */
  readonly refused: string | null;
  /** Whether whom it names was asked in vain, and is asked again. */
  readonly isTrying?: boolean;
}

/** A place to paste a token, kept for this tab alone, and what it makes of whoever pasted it. */
export function Identity(props: IdentityProps) {
  const { token, viewer, refused } = props;
  const [pasted, setPasted] = useState('');
  function signIn(event: SyntheticEvent) {
    event.preventDefault();
    keepToken(tokenIn(pasted));
    setPasted('');
  }
  return (
    <details className="identity" open={refused !== null ? true : undefined}>
      <summary>{summaryOf(props)}</summary>
      <div className="identity__body">
        {viewer !== null && token !== null && <WhoAmI viewer={viewer} />}
        {refused !== null && (
          <p role="alert" className="identity__refused">
            {refused}
          </p>
        )}
        <form onSubmit={signIn}>
          <label className="usa-label" htmlFor="token">
            Token
          </label>
          <span className="usa-hint" id="token-hint">
            Kept in this tab until you close it.
          </span>
          <input
            id="token"
            className="usa-input"
            type="password"
            autoComplete="off"
            aria-describedby="token-hint"
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <button type="submit" className="usa-button">
            Use this token
          </button>
          {token !== null && (
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => keepToken(null)}
            >
              Forget it
            </button>
          )}
        </form>
      </div>
    </details>
  );
}

function summaryOf({ token, viewer, refused, isTrying = false }: IdentityProps): string {
  if (refused !== null) return 'Token refused: reading as the public';
  if (token === null) return 'Reading as the public';
  if (viewer !== null) return `Reading as ${viewer.subject}`;
  return isTrying ? 'Signing in: no answer yet, asking again' : 'Signing in';
}

function WhoAmI({ viewer }: { readonly viewer: NonNullable<WhoAmIQuery['viewer']> }) {
  const { subject, role, agency, office, organization, reads } = viewer;
  const facts = [
    ['Who', subject],
    ['Role', role],
    ['For', agency?.name ?? organization],
    ['Office', office],
    ['Reads up to', reads],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value != null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
