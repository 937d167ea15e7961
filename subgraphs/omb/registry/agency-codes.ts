import type { AgencyId } from '../../contract/order/agencies.js';
import type { TrustGrade } from '../../contract/order/evidence.js';

/** The lists that number agencies. One number means different agencies in different lists. */
export const CODE_SCHEMES = ['CGAC', 'OMB_A11', 'FPDS'] as const;

export type CodeScheme = (typeof CODE_SCHEMES)[number];

/** A department's number in one list. */
export interface AgencyCode {
  readonly scheme: CodeScheme;
  readonly value: string;
  /** The department the number belongs to, which may be larger than the agency. */
  readonly of: string;
  /** The agencies of this graph that are, or are part of, that department. */
  readonly agencies: readonly AgencyId[];
  readonly grade: TrustGrade;
}

/** Every code known. All are background knowledge, to be checked before anyone relies on one. */
export const AGENCY_CODES: readonly AgencyCode[] = [
  ...codes('Department of the Treasury', ['TREASURY'], '020', '015', '2000'),
  ...codes('Department of Justice', ['DOJ'], '015', '011', '1500'),
  ...codes('Department of Homeland Security', ['CISA'], '070', '024', '7000'),
  ...codes('Office of Personnel Management', ['OPM'], '024', '027', '2400'),
  ...codes('Department of War', ['WAR', 'NSA'], '097', '007', '9700'),
  ...codes('Executive Office of the President', ['OMB'], '011', '100', '1100'),
  ...codes('Department of Commerce', [], '013', '006', '1300'),
];

/** The codes of the department an agency is, or is part of; none are known for CNSS. */
export function codesOf(agency: AgencyId): readonly AgencyCode[] {
  return AGENCY_CODES.filter(({ agencies }) => agencies.includes(agency));
}

function codes(
  of: string,
  agencies: readonly AgencyId[],
  cgac: string,
  a11: string,
  fpds: string,
): readonly AgencyCode[] {
  const shared = { of, agencies, grade: 'BACKGROUND' } as const;
  return [
    { scheme: 'CGAC', value: cgac, ...shared },
    { scheme: 'OMB_A11', value: a11, ...shared },
    { scheme: 'FPDS', value: fpds, ...shared },
  ];
}
