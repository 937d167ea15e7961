import type { Resolvers } from '../generated/resolver-types.js';
import { ruleInForceOn } from './remediation-rule.js';
import { remediationTimeline } from './remediation-timeline.js';

/** The rule in force, applied to any facts. */
export const remediationTimelineResolvers = {
  Query: {
    remediationTimeline: (_, { input }, { today }) => {
      const rule = ruleInForceOn(today);
      if (rule === null) return null;
      const { publiclyExposed, knownExploited, automatable, technicalImpact } = input;
      const { kevDateAdded, detectedOn } = input;
      const facts = {
        publiclyExposed: publiclyExposed ?? null,
        knownExploited,
        automatable: automatable ?? null,
        technicalImpact: technicalImpact ?? null,
      };
      const days = { kevDateAdded: kevDateAdded ?? null, detectedOn: detectedOn ?? null };
      return { ...remediationTimeline(rule, facts, days), catalogDueDate: null };
    },
  },
  RemediationTimeline: {
    ruleVersion: ({ rule }) => rule.version,
  },
} satisfies Resolvers;
