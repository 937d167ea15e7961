import { useRefusal, useToken } from './asking/token.js';
import { useAnswer } from './asking/use-answer.js';
import { useChanges } from './asking/use-changes.js';
import { Frame } from './frame/frame.js';
import { Identity } from './frame/identity.js';
import { LiveLine } from './frame/live-line.js';
import type { NavigationLink } from './frame/navigation.js';
import { RedactionsProvider } from './frame/redactions.js';
import { useViewer } from './frame/use-viewer.js';
import type { FirstAnswer } from './page-state.js';
import type { Address, Page } from './page.js';

/** A page in its frame: as the server rendered it first, and then as the graph changes. */
export function LivePage({ page, address, navigation, first }: LivePageProps) {
  const token = useToken();
  // Whose token is refused reads as the public, and is told so.
  const asker = useRefusal() === null ? token : null;
  const isPresent = address.asOf === null;
  const { answer, at, isOwn, failed, keeper } = useAnswer(page, address, first, asker);
  const changes = useChanges(isPresent, asker, first.newest, keeper);
  const { viewer, refused, isTrying } = useViewer(token);
  const { found, content, title } = page.show(answer, address);
  const live = (
    <LiveLine
      past={!isPresent}
      hearing={changes.hearing}
      latest={changes.latest}
      answer={answer}
      at={at}
      failed={failed?.reason ?? null}
      now={failed?.now ?? changes.now}
    />
  );
  return (
    <Frame
      address={address}
      navigation={navigation}
      takesAsOf={page.takesAsOf}
      answer={answer}
      live={live}
      identity={
        <Identity
          token={token}
          viewer={isOwn ? viewer : null}
          refused={refused}
          isTrying={isTrying || (failed !== null && !isOwn)}
        />
      }
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
  readonly first: FirstAnswer;
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
