import { useEffect, useEffectEvent, useState } from 'react';
import type { Answer } from './asking/answer.js';
import { ask, TokenRefused } from './asking/ask.js';
import { followChanges, type Change } from './asking/follow-changes.js';
import { useToken } from './asking/token.js';
import { changeText } from './changes/change-list.js';
import { Frame } from './frame/frame.js';
import { Identity } from './frame/identity.js';
import { RedactionsProvider } from './frame/redactions.js';
import type { NavigationLink } from './frame/navigation.js';
import { whoIs } from './frame/who-is.js';
import type { WhoAmIQuery } from './generated/graphql.js';
import type { Address, Page } from './page.js';

// Changes come in bursts, and one question answers for all of them.
const ASK_AGAIN_AFTER_MS = 250;

/** A page in its frame: as the server rendered it first, and then as the graph changes. */
export function LivePage({ page, address, navigation, first }: LivePageProps) {
  const token = useToken();
  const { answer, viewer, refused, again } = useAnswer(page, address, first, token);
  const { live, latest } = useChanges(
    address.asOf === null,
    refused === null ? token : null,
    again,
  );
  const { found, content, title } = page.show(answer, address);
  return (
    <Frame
      address={address}
      navigation={navigation}
      takesAsOf={page.takesAsOf}
      answer={answer}
      live={<Live live={live} latest={latest} past={address.asOf !== null} />}
      identity={<Identity token={token} viewer={viewer} refused={refused} />}
    >
      <RedactionsProvider value={answer.redactions}>
        {found ? content : <NotFound title={title} />}
      </RedactionsProvider>
    </Frame>
  );
}

/** What a page is rendered from, on either side. */
export interface LivePageProps {
  readonly page: Page;
  readonly address: Address;
  readonly navigation: readonly NavigationLink[];
  /** The answer that the server rendered. */
  readonly first: Answer;
}

/** What was answered to whom. */
interface Asked {
  readonly token: string | null;
  readonly answer: Answer;
  readonly viewer: WhoAmIQuery['viewer'];
  readonly refused: string | null;
}

/** The answer that the page shows to whoever asks: the first one, until there is a token or a change. */
function useAnswer(page: Page, address: Address, first: Answer, token: string | null) {
  const asPublic = { token: null, answer: first, viewer: null, refused: null };
  const [asked, setAsked] = useState<Asked>(asPublic);
  const [changes, setChanges] = useState(0);
  const askAs = useEffectEvent(async (asker: string | null) => {
    try {
      const answer = await ask(page.ask(address), asker);
      const viewer = asker === null ? null : await whoIs(asker);
      setAsked({ token: asker, answer, viewer, refused: null });
    } catch (error) {
      // Whatever else keeps an answer from coming, the page goes on showing the last one that came.
      if (error instanceof TokenRefused)
        setAsked({ ...asPublic, token: asker, refused: error.message });
    }
  });
  useEffect(() => {
    if (token === null && changes === 0) return;
    const timer = setTimeout(() => void askAs(token), changes === 0 ? 0 : ASK_AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [token, changes]);
  // What one token was told is not for the next one.
  const { answer, viewer, refused } = asked.token === token ? asked : asPublic;
  return { answer, viewer, refused, again: () => setChanges((count) => count + 1) };
}

/** Follows what changes while the page shows the present. */
function useChanges(follows: boolean, token: string | null, onChange: () => void) {
  const [live, setLive] = useState(false);
  const [latest, setLatest] = useState<Change | null>(null);
  const changed = useEffectEvent((change: Change) => {
    setLatest(change);
    onChange();
  });
  useEffect(() => {
    if (!follows) return;
    return followChanges(token, { onChange: (change) => changed(change), onLive: setLive });
  }, [follows, token]);
  return { live, latest };
}

function Live(props: {
  readonly live: boolean;
  readonly latest: Change | null;
  readonly past: boolean;
}) {
  if (props.past) return <p className="live">A day of the past: it does not change.</p>;
  const { live, latest } = props;
  return (
    <p className="live" role="status" data-live={live}>
      {live ? 'Live' : 'Not live yet'}
      {latest !== null &&
        `: ${latest.agency?.abbreviation ?? latest.agency?.name ?? ''} ${changeText(latest)}, ${latest.at.slice(11, 16)} UTC`}
    </p>
  );
}

function NotFound({ title }: { readonly title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p>
        There is nothing of that name here. <a href="/">The order</a> has all provisions and
        agencies.
      </p>
    </>
  );
}
