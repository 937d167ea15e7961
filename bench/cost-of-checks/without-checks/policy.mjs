export const policy = {
  mayWriteAnything: () => null,
  mayWriteFor: () => null,
  mayMark: () => null,
  mayReadFeed: () => true,
};
