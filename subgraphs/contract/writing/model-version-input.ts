import { text } from './input-schemas.js';

/** A version of a model: one spelling for one version, so that none is counted twice and every agency means the same. */
export const modelVersionInput = text(100).transform((version) =>
  version.normalize('NFKC').toLowerCase(),
);
