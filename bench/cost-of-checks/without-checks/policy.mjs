export const policy = {
  mayWriteAnything: () => null,
  mayWriteFor: () => null,
  mayWriteKnowingAll: () => null,
  maySubmitReferral: () => null,
  mayMark: () => null,
  mayPropose: () => null,
  mayConfirm: () => null,
  mayReadProposals: () => true,
  mayReadFeed: () => true,
  mayKnowPersons: () => true,
};
