/** Whether anybody can see the page. */
export interface TabSight {
  isHidden(): boolean;
  /** Tells when it is shown again; what it answers ends that. */
  onShown(listener: () => void): () => void;
}

/** The tab that this script runs in. */
export const tabSight: TabSight = {
  isHidden: () => document.hidden,
  onShown(listener) {
    const changed = () => {
      if (!document.hidden) listener();
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
};
