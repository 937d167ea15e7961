import type { NavigationLink } from '../frame/navigation.js';
import type { Example } from './example.js';

/** What the gateway tells the explorer as it opens. */
export interface ExplorerState {
  readonly examples: readonly Example[];
  /** The other pages, which are not loaded here. */
  readonly navigation: readonly NavigationLink[];
}
