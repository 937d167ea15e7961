import { countOf } from '../../contract/connections/connection.js';
import { fallsOnNonBusinessDay } from '../../contract/dates/business-day.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { CisaContext } from '../cisa-context.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { ruleInForceOn } from '../remediation-timelines/remediation-rule.js';
import { statuteOf } from './authority.js';
import { createInstrument } from './create-instrument.js';
import { requiredNumber } from './directive-number.js';
import { isBinding, type InstrumentRecord } from './instrument-record.js';
import { instrumentsOf, isServed, listInstruments, purposesOf } from './list-instruments.js';
import { dueOnOfAction } from './shown-action.js';
import { updateInstrument } from './update-instrument.js';

/** Directives and guidance: drafted by CISA, issued by its Director, then read by everyone. */
export function instrumentResolvers(store: CisaStore, decision: NamedPower) {
  const name = 'instrument';
  return {
    Query: {
      bindingOperationalDirectives: (_, request, context) =>
        listInstruments(store, 'BINDING', request, context),
      bindingOperationalDirective: (_, { number }, { directivesByNumber }) =>
        directivesByNumber.load(requiredNumber(number)),
      cybersecurityGuidance: (_, request, context) =>
        listInstruments(store, 'GUIDANCE', request, context),
    },
    Mutation: {
      createCISAInstrument: change('createInstrument', name, createInstrument(store)),
      updateCISAInstrument: change('updateInstrument', name, updateInstrument(store)),
      proposeCISAInstrumentDecision: change('proposeDecision', 'proposal', propose(decision)),
    },
    Directive: {
      __resolveReference: ({ citation }) => ({ citation }),
      instruments: ({ citation }, request, context) =>
        instrumentsOf(store, citation, request, context),
      instrumentCoverage: ({ citation }) =>
        purposesOf(citation).map((purpose) => ({ citation: purpose })),
    },
    Instrument: {
      __resolveType: (instrument) =>
        isBinding(instrument) ? 'BindingOperationalDirective' : 'CybersecurityGuidance',
    },
    BindingOperationalDirective: {
      __resolveReference: ({ id }, context) => knownWhere(isBinding, id, context),
      ...OF_BOTH,
      supplements: ({ supplements }, _, { instruments }) =>
        supplements === null ? null : instruments.load(supplements),
      supplementedBy: async ({ _id }, _, { supplements }) => [...(await supplements.load(_id))],
      actions: (directive) => directive.actions.map((action) => ({ directive, ...action })),
    },
    CybersecurityGuidance: {
      __resolveReference: ({ id }, context) => knownWhere(isGuidance, id, context),
      ...OF_BOTH,
    },
    DirectiveAction: {
      dueOn: (action, { on }, context) => dueOnOfAction(action, on ?? context.today, context),
      fallsOnNonBusinessDay: async (action, _, context) => {
        const dueOn = await dueOnOfAction(action, context.today, context);
        return dueOn === null ? null : fallsOnNonBusinessDay(dueOn);
      },
    },
    DueRule: {
      offsetDays: (rule) => (rule.kind === 'OFFSET' ? rule.offsetDays : null),
      fixedOn: (rule) => (rule.kind === 'FIXED' ? rule.fixedOn : null),
      remediationRule: (rule, _, { today }) =>
        rule.kind === 'TABLE' ? ruleInForceOn(today) : null,
    },
    InstrumentPurpose: {
      directive: ({ citation }) => ({ citation }),
    },
    PurposeCoverage: {
      directive: ({ citation }) => ({ citation }),
      isServed: (purpose, _, context) => isServed(store, purpose, context),
      instruments: ({ citation }, request, context) =>
        instrumentsOf(store, citation, request, context),
    },
    BindingOperationalDirectiveConnection: { totalCount: countOf },
    CybersecurityGuidanceConnection: { totalCount: countOf },
    InstrumentConnection: { totalCount: countOf },
  } satisfies Resolvers;
}

/** What directives and guidance have in common. */
const OF_BOTH = {
  id: ({ _id }: InstrumentRecord) => _id,
  authority: statuteOf,
  revokes: ({ revokes }: InstrumentRecord, _: unknown, context: CisaContext) =>
    knownOf(revokes, context),
  supersedes: ({ supersedes }: InstrumentRecord, _: unknown, context: CisaContext) =>
    knownOf(supersedes, context),
  succeededBy: ({ succeededBy }: InstrumentRecord, _: unknown, { instruments }: CisaContext) =>
    succeededBy === null ? null : instruments.load(succeededBy),
};

function isGuidance(instrument: InstrumentRecord): boolean {
  return !isBinding(instrument);
}

/** A reference says which of the two types it is about: a record of the other is none of it. */
async function knownWhere(
  isOfType: (instrument: InstrumentRecord) => boolean,
  id: string,
  { instruments }: CisaContext,
): Promise<InstrumentRecord | null> {
  const instrument = await instruments.load(id);
  return instrument !== null && isOfType(instrument) ? instrument : null;
}

async function knownOf(
  ids: readonly string[],
  { instruments }: CisaContext,
): Promise<InstrumentRecord[]> {
  const found = await Promise.all(ids.map((id) => instruments.load(id)));
  return found.filter((instrument) => instrument !== null);
}
