import { z } from 'zod';
import { SECTORS, type Sector } from '../../contract/order/sectors.js';
import { text } from '../../contract/writing/input-schemas.js';

/**
 * Whom 2(c)(iii) has access facilitated for. Operators of critical infrastructure are named by
 * examples ("such as"), so that any other operator is a beneficiary too, described in words.
 */
export const BENEFICIARY_CLASSES = [
  'AGENCIES',
  'STATE_AND_LOCAL_AUTHORITIES',
  'RURAL_HOSPITALS',
  'COMMUNITY_BANKS',
  'LOCAL_UTILITIES',
  'OTHER_OPERATORS',
] as const;
export type BeneficiaryClass = (typeof BENEFICIARY_CLASSES)[number];

/** Government at any level operates in no sector of its own choosing here. */
const GOVERNMENT: readonly BeneficiaryClass[] = ['AGENCIES', 'STATE_AND_LOCAL_AUTHORITIES'];

export interface Beneficiary {
  readonly beneficiaryClass: BeneficiaryClass;
  /** Who exactly, in words; always where the order does not name the class. */
  readonly description: string | null;
  readonly sector: Sector | null;
}

/** Whether the order's own words name the class. */
export function isNamedInOrder(beneficiaryClass: BeneficiaryClass): boolean {
  return beneficiaryClass !== 'OTHER_OPERATORS';
}

export const beneficiaryInput = z
  .object({
    beneficiaryClass: z.enum(BENEFICIARY_CLASSES),
    description: text(500).nullish(),
    sector: z.enum(SECTORS).nullish(),
  })
  .refine(
    ({ beneficiaryClass, description }) => isNamedInOrder(beneficiaryClass) || description != null,
    { path: ['description'], message: 'must say which operators, where the order names no class' },
  )
  .refine(
    ({ beneficiaryClass, sector }) => sector == null || !GOVERNMENT.includes(beneficiaryClass),
    { path: ['sector'], message: 'is for operators of critical infrastructure' },
  );

/** Beneficiaries as they are kept. */
export function beneficiariesGiven(
  given: readonly z.infer<typeof beneficiaryInput>[],
): readonly Beneficiary[] {
  return given.map(({ beneficiaryClass, description, sector }) => ({
    beneficiaryClass,
    description: description ?? null,
    sector: sector ?? null,
  }));
}
