import type { NamedPower } from '../contract/powers/power.js';
import { designationDecision } from './designations/designation-decision.js';
import type { NsaStore } from './nsa-store.js';
import { fieldRelease } from './releases/release-decision.js';
import { thresholdDecision } from './threshold-determinations/threshold-decision.js';

/** The named powers that the Director of NSA has beside those of every agency. */
export interface NsaPowers {
  readonly threshold: NamedPower;
  readonly designation: NamedPower;
  readonly release: NamedPower;
}

/** Declares them over NSA's records. */
export function nsaPowers(store: NsaStore): NsaPowers {
  return {
    threshold: thresholdDecision(store),
    designation: designationDecision(store),
    release: fieldRelease(store),
  };
}
