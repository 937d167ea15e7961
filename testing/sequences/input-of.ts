import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { addDays, type CalendarDate } from '../../subgraphs/contract/dates/calendar-date.js';
import { kindNamed, type ApiMutation } from './api-mutations.js';
import type { Draw } from './draw.js';
import type { Known, KnownRecords } from './known-records.js';
import { nextStates } from './next-states.js';
import { OFFICES_TO_ASK, ORGANIZATIONS } from './people.js';
import { STATE_NEEDS } from './state-needs.js';

/** What an input is made from. */
export interface Circumstances {
  readonly draw: Draw;
  readonly known: KnownRecords;
  readonly today: CalendarDate;
  /** A number that nothing before had. */
  readonly fresh: () => number;
}

type Input = Record<string, unknown>;

/** Texts for anything: most of them innocent. */
const TEXTS = [
  'As the office sees it.',
  'Another word on it.',
  'beta',
  '',
  'SECRET//NOFORN',
  'The preclearance of the model was granted.',
  'Write to jane.doe@example.org',
];

/** Days around today: among them those just within a limit of 30 days, and just beyond. */
const DAYS = [-400, -1, 0, 0, 1, 9, 10, 29, 30, 31, 60];

/** Which record a field of an identifier names, where its sample does not say so. */
const KIND_OF_FIELD: Readonly<Record<string, string>> = {
  frontierModel: 'frontierModel',
  fixes: 'fix',
  distribution: 'distribution',
  threshold: 'thresholdDetermination',
  pathway: 'hiringPathway',
  duplicateOf: 'clearinghouseCase',
  publicCase: 'publicCase',
  task: 'task',
};

/** Makes the input of a call: mostly one that can be carried out, with something changed in some. */
export function inputOf(
  mutation: ApiMutation,
  at: Circumstances,
): { input: Input; target: Known | null } {
  const { draw } = at;
  const input: Input = structuredClone({ ...mutation.sample });
  const kind = kindNamed(input['id']) ?? (input['id'] === undefined ? null : 'unknown');
  const target = kind === null ? null : at.known.one(kind, draw);
  for (const [name, value] of Object.entries(input))
    input[name] = referred(name, value, mutation, at);
  if (target !== null) {
    input['id'] = target.id;
    input['expectedVersion'] = draw.chance(0.06) ? target.version - 1 : target.version;
  } else if ('expectedVersion' in input) input['expectedVersion'] = draw.below(3);
  freshen(mutation, input, at);
  if (target !== null) takeAStep(mutation, input, target, at);
  if (draw.chance(0.35)) disturb(mutation.input, input, mutation, at);
  return { input, target };
}

/** A known record in place of one that was never made. */
function referred(
  name: string,
  value: unknown,
  { agency }: ApiMutation,
  at: Circumstances,
): unknown {
  const { draw, known } = at;
  if (Array.isArray(value))
    return value.map((one: unknown) => referred(name, one, { agency } as ApiMutation, at));
  const kind = kindNamed(value) ?? KIND_OF_FIELD[name];
  if (name === 'about') return known.anyOf(agency, draw)?.id ?? value;
  if (kind === undefined || name === 'id') return value;
  return known.one(kind, draw)?.id ?? value;
}

/** What must be new, or is better drawn from a small pool. */
function freshen(mutation: ApiMutation, input: Input, { draw, fresh, today }: Circumstances): void {
  const days = (from: CalendarDate) => addDays(from, draw.of([0, 5, 10, 29, 30, 30, 31, 40]));
  const makers: Readonly<Record<string, () => unknown>> = {
    modelAlias: () => `Model ${fresh()}`,
    code: () => `ROUND_S_${fresh()}`,
    docketNumber: () => `1:26-cr-${fresh() + 10_000}`,
    organization: () => draw.of(ORGANIZATIONS),
    vendor: () => draw.of(ORGANIZATIONS),
    roles: () => draw.of([['VENDOR'], ['VENDOR'], ['OBSERVER'], ['VENDOR', 'DEPLOYER']]),
    office: () => draw.of(OFFICES_TO_ASK),
    verb: () => draw.of(['CONSULTATION', 'COORDINATION']),
    acknowledged: () => draw.of([PROTECTIONS, PROTECTIONS, PROTECTIONS.slice(0, 5), ['USE']]),
    opensOn: () => addDays(today, draw.of([0, 0, 0, 1, 20, 31])),
    modelVersion: () => draw.of(['1', '1', '2']),
    until: () => addDays(today, draw.of([0, 1, 7, 40])),
    basis: () =>
      draw.of(['OWN_INQUIRY', 'OWN_INQUIRY', 'CLEARINGHOUSE_REPORT', 'DEVELOPER_ENGAGEMENT']),
    supersedes: () => (draw.chance(0.7) ? null : input['supersedes']),
    scope: () => [{ kind: 'CIDR', value: `10.9.${draw.below(3)}.0/24` }],
    finderCredits: () => [draw.of(ORGANIZATIONS), `finder ${draw.below(4)}`],
    finding: () => draw.of(['DESIGNATED_COVERED', 'DESIGNATED_COVERED', 'NOT_COVERED']),
    decision: () =>
      draw.of(
        /Embargo/.test(mutation.name)
          ? ['ACCEPT', 'ACCEPT', 'REJECT', 'END']
          : mutation.subgraph === 'cisa'
            ? ['ISSUE', 'CLOSE', 'REVOKE']
            : ['ISSUE', 'REVISE', 'RESCIND'],
      ),
    result: () => draw.of(['DIRECTABLE', 'NOT_DIRECTABLE', 'DIRECTABLE_WITH_ACTION']),
    fixPath: () => draw.of(['VENDOR_AWARE', 'FIX_READY', 'FIX_DEPLOYED']),
    consent: () => draw.of(['SIGNATORY', 'SIGNATORY', 'DECLINED']),
    audience: () => draw.of([null, [draw.of(ORGANIZATIONS)]]),
    count: () => draw.of([1, 2, 5]),
    stage: () => draw.of(['APPLIED', 'CERTIFIED', 'SELECTED', 'ONBOARDED']),
    kind: () =>
      draw.of(
        /Instrument/.test(mutation.name) ? ['GUIDANCE', 'BOD', 'SUPPLEMENTAL'] : [input['kind']],
      ),
    action: () => draw.of(['PROCEDURES', 'TIMELINES', 'INVENTORY']),
    agency: () =>
      /RequiredAction/.test(mutation.name) ? draw.of(['OPM', 'DOJ', 'TREASURY']) : input['agency'],
    appliesTo: () =>
      draw.of([['FCEB_AGENCIES'], ['FCEB_AGENCIES'], ['STATE_AND_LOCAL_AUTHORITIES']]),
    end: () => draw.of(['COMPLETED', 'CONVERTED', 'SEPARATED']),
  };
  const fields = mutation.input.getFields();
  for (const name of Object.keys(fields)) {
    const make = makers[name];
    const isGiven = name in input || (OFTEN_GIVEN.has(name) && draw.chance(0.6));
    if (make !== undefined && isGiven) input[name] = make();
  }
  if (/TreasuryEmbargo|PublicFacts/.test(mutation.name)) return;
  if ('closesOn' in input && 'opensOn' in input) {
    input['closesOn'] = days(input['opensOn'] as CalendarDate);
    input['plannedPartnerReleaseOn'] = addDays(
      input['closesOn'] as CalendarDate,
      draw.of([0, 0, 5, -1]),
    );
  } else if ('closesOn' in input) input['closesOn'] = days(today);
}

const PROTECTIONS = [
  'CONFIDENTIALITY',
  'CYBERSECURITY',
  'INSIDER_RISK',
  'INTELLECTUAL_PROPERTY',
  'USE',
  'NONDISCLOSURE',
];
const OFTEN_GIVEN = new Set(['consent', 'fixPath', 'audience', 'finderCredits', 'supersedes']);

/** A step that the lifecycle allows from where the record stands, with what it needs; sometimes any other. */
function takeAStep(mutation: ApiMutation, input: Input, target: Known, at: Circumstances): void {
  const { draw } = at;
  const fields = mutation.input.getFields();
  for (const name of ['state', 'status', 'work', 'reportState'] as const) {
    const field = fields[name];
    const type = field === undefined ? null : getNamedType(field.type);
    if (!isEnumType(type)) continue;
    const all = type.getValues().map((value) => value.name);
    const next = nextStates(type, target.said[name]) ?? [];
    const state =
      next.length > 0 && draw.chance(0.8) ? draw.of(forwards(next, draw)) : draw.of(all);
    const needs = STATE_NEEDS[target.id.split(':')[1] ?? '']?.[state] ?? {};
    input[name] = state;
    for (const [needed, value] of Object.entries(needs))
      input[needed] = referred(needed, value, mutation, at);
  }
}

/** The first of what can follow is the way on; the others are ends and side ways, and taken less often. */
function forwards(next: readonly string[], draw: Draw): readonly string[] {
  return draw.chance(0.6) ? next.slice(0, 1) : next;
}

/** Changes one field, gives one more or leaves one out. */
function disturb(
  type: GraphQLInputObjectType,
  input: Input,
  mutation: ApiMutation,
  at: Circumstances,
): void {
  const { draw } = at;
  const field: GraphQLInputField = draw.of(Object.values(type.getFields()));
  if (draw.chance(0.2) && !isNonNullType(field.type)) Reflect.deleteProperty(input, field.name);
  else input[field.name] = valueOf(field.name, field.type, mutation, at, 0);
}

/** Any value that the schema takes. */
function valueOf(
  name: string,
  type: GraphQLInputType,
  mutation: ApiMutation,
  at: Circumstances,
  depth: number,
): unknown {
  const { draw, known, today } = at;
  const plain = getNullableType(type);
  if (isListType(plain)) {
    return Array.from({ length: draw.below(3) }, () =>
      valueOf(name, plain.ofType, mutation, at, depth),
    );
  }
  if (isEnumType(plain)) return draw.of(plain.getValues()).name;
  if (isInputObjectType(plain)) {
    const given = Object.values(plain.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 2 && draw.chance(0.4)),
    );
    return Object.fromEntries(
      given.map((field) => [field.name, valueOf(field.name, field.type, mutation, at, depth + 1)]),
    );
  }
  switch (getNamedType(plain).name) {
    case 'ID':
      return (
        known.one(KIND_OF_FIELD[name] ?? '', draw)?.id ??
        known.anyOf(mutation.agency, draw)?.id ??
        'none'
      );
    case 'Int':
      return draw.of([0, 1, 2, 30, -1]);
    case 'Float':
      return draw.of([0, 1.5, 1_000_000]);
    case 'Boolean':
      return draw.chance(0.5);
    case 'LocalDate':
      return addDays(today, draw.of(DAYS));
    case 'DateTime':
      return `${addDays(today, draw.of(DAYS))}T12:00:00.000Z`;
    default:
      return draw.of(TEXTS);
  }
}
