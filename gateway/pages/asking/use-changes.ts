import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { followChanges, type Change } from './follow-changes.js';
import type { Keeper } from './keep-asking.js';

/** Whether changes arrive: not yet, now, or not any more. */
export type Hearing = 'NOT_YET' | 'LIVE' | 'CUT_OFF';

/** What is known of changes, and since when. */
export interface Changes {
  readonly hearing: Hearing;
  /** When that became known; empty at first. */
  readonly now: string;
  readonly latest: Change | null;
}

/** Follows what changes behind an event while the page shows the present, and has the page asked for again. */
export function useChanges(
  follows: boolean,
  asker: string | null,
  newest: string | null,
  { askSoon, hears }: Pick<Keeper, 'askSoon' | 'hears'>,
): Changes {
  const [heard, setHeard] = useState<Omit<Changes, 'latest'>>({ hearing: 'NOT_YET', now: '' });
  const [latest, setLatest] = useState<Change | null>(null);
  // Only the first who asks begins behind what the page was rendered with; later it is long ago.
  const after = useRef(newest);
  const hear = useEffectEvent((hearing: Hearing) => {
    setHeard({ hearing, now: new Date().toISOString() });
    hears(hearing === 'LIVE');
  });
  const missed = useEffectEvent(() => askSoon());
  const changed = useEffectEvent((change: Change) => {
    setLatest(change);
    askSoon();
  });
  useEffect(() => {
    if (!follows) return;
    const begin = after.current;
    after.current = null;
    return followChanges(asker, begin, {
      onChange: (change) => changed(change),
      onLive(mayHaveMissed) {
        hear('LIVE');
        if (mayHaveMissed) missed();
      },
      onCutOff: () => hear('CUT_OFF'),
    });
  }, [follows, asker]);
  return { ...heard, latest };
}
