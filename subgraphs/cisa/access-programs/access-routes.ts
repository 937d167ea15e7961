import type { GraphContext } from '../../contract/graph/graph-context.js';
import { onlyFor } from '../../contract/policy/audience.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CisaStore } from '../cisa-store.js';
import type { AccessProgramRecord } from './access-program-record.js';
import { BENEFICIARY_CLASSES, isNamedInOrder, type BeneficiaryClass } from './beneficiary.js';

/** Whether a class of beneficiaries has a way to tools and to covered frontier models. */
export interface AccessRoute {
  readonly beneficiaryClass: BeneficiaryClass;
  readonly isNamedInOrder: boolean;
  readonly hasRouteToTools: boolean | null;
  readonly hasRouteToCoveredModels: boolean | null;
}

type Running = Pick<AccessProgramRecord, '_id' | 'beneficiaries' | 'tools' | 'marking'>;

/** The way that each class has, by the programs in operation and the offers in force that the caller may know of. */
export async function accessRoutes(
  { accessPrograms, modelOffers }: CisaStore,
  context: GraphContext,
): Promise<readonly AccessRoute[]> {
  const [running, offers] = await Promise.all([
    accessPrograms
      .find({ $and: [knownTo(context), { state: 'IN_OPERATION' }] } as object, {
        beneficiaries: 1,
        tools: 1,
        marking: 1,
      })
      .lean<Running[]>(),
    modelOffers
      .find({ $and: [knownTo(context), { state: 'AGREED' }] } as object, {
        accessProgram: 1,
        marking: 1,
      })
      .lean<
        {
          readonly _id: string;
          readonly accessProgram: string;
          readonly marking: Running['marking'];
        }[]
      >(),
  ]);
  for (const { _id, marking } of [...running, ...offers]) context.disclosure.saw(_id, marking);
  const offering = new Set(offers.map(({ accessProgram }) => accessProgram));
  // Who may not know of every program and offer cannot know that there is none.
  const knowsAll = context.audiences.includes(onlyFor('CISA'));
  const found = (is: boolean) => (is ? true : knowsAll ? false : null);
  return BENEFICIARY_CLASSES.map((beneficiaryClass) => {
    const programs = running.filter(({ beneficiaries }) =>
      beneficiaries.some((one) => one.beneficiaryClass === beneficiaryClass),
    );
    return {
      beneficiaryClass,
      isNamedInOrder: isNamedInOrder(beneficiaryClass),
      hasRouteToTools: found(programs.some(({ tools }) => tools.length > 0)),
      hasRouteToCoveredModels: found(programs.some(({ _id }) => offering.has(_id))),
    };
  });
}
