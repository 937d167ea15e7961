import { requireAsker } from '../../contract/asking/require-asker.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { TreasuryStore } from '../treasury-store.js';
import { isComplete, type AgreementRecord } from './agreement-record.js';
import { hasOpened, isOver, phaseOn, type WindowRecord } from './window-record.js';

/** What Treasury tells other agencies of early access to a model; null where there is no agreement about it. */
export async function earlyAccessFact(
  { agreements, windows }: TreasuryStore,
  frontierModel: string,
  context: GraphContext,
) {
  requireAsker(context);
  const { today, disclosure } = context;
  const agreement = await agreements
    .findOne({ frontierModel, state: { $ne: 'WITHDRAWN' } } as object)
    .lean<AgreementRecord>();
  if (agreement === null) return null;
  disclosure.saw(agreement._id, agreement.marking);
  const known = await windows
    .find({ frontierModel, developer: agreement.developer } as object)
    .sort({ opensOn: 1 })
    .lean<WindowRecord[]>();
  const all = known.filter((one) => one.agreement === agreement._id && one.withdrawnOn === null);
  const inPhase = (phase: string) => all.find((window) => phaseOn(window, today) === phase);
  // The one that is open; else the next; else the last that was.
  const window = inPhase('OPEN') ?? inPhase('SCHEDULED') ?? all.at(-1);
  return {
    windowOpen: window !== undefined && phaseOn(window, today) === 'OPEN',
    opensOn: window?.opensOn ?? null,
    closesOn: window?.closesOn ?? null,
    protectionsComplete: isComplete(agreement),
    windows: known.map((one) => ({
      modelVersion: one.modelVersion,
      hasOpened: hasOpened(one, today),
      isOver: isOver(one, today),
    })),
    version: window?.version ?? agreement.version,
  };
}
