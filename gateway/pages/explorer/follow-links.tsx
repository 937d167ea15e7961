import { useEffect, useEffectEvent } from 'react';
import { sharedIn } from './share-link.js';
import { usePut } from './use-put.js';

/** Takes what a link carries also where it is opened in a window that shows the explorer already. */
export function FollowLinks() {
  const put = usePut();
  const follow = useEffectEvent(() => {
    const shared = sharedIn(location.hash);
    if (shared !== null) put(shared);
  });
  useEffect(() => {
    const listener = () => follow();
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);
  return null;
}
