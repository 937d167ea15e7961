import {
  getNamedType,
  isEnumType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import { valueOf } from './any-value.js';
import { kindNamed, type ApiMutation } from './api-mutations.js';
import { KIND_OF_FIELD, type Circumstances, type Input } from './circumstances.js';
import type { Draw } from './draw.js';
import type { Known } from './known-records.js';
import { freshen } from './likely-fields.js';
import { nextStates } from './next-states.js';
import { STATE_NEEDS } from './state-needs.js';

/** Makes the input of a call: mostly one that can be carried out, with something changed in some. */
export function inputOf(
  mutation: ApiMutation,
  at: Circumstances,
): { input: Input; target: Known | null } {
  const { draw } = at;
  const input: Input = structuredClone({ ...mutation.sample });
  const kind = kindNamed(input['id']) ?? (input['id'] === undefined ? null : 'unknown');
  const id = kind === null ? null : at.known.one(kind, draw);
  const target = id === null ? null : at.known.get(id);
  for (const [name, value] of Object.entries(input))
    input[name] = referred(name, value, mutation, at);
  if (target !== null) {
    input['id'] = target.id;
    input['expectedVersion'] = draw.chance(0.06) ? target.version - 1 : target.version;
  }
  freshen(mutation, input, at);
  if (kind === null && 'expectedVersion' in input) {
    // A report is known by what it is on.
    const report = at.known.get(reportNamed(mutation, input));
    input['expectedVersion'] = report?.version ?? 0;
  }
  if (target !== null) takeAStep(mutation, input, target, at);
  if (draw.chance(0.35)) disturb(mutation.input, input, mutation, at);
  return { input, target };
}

/** The identifier of the report that an input is about. */
function reportNamed({ agency }: ApiMutation, input: Input): string {
  const by = typeof input['agency'] === 'string' ? input['agency'] : agency;
  return `${by}:report:${String(input['directive'])}`;
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
  if (name === 'about') return known.anyOf(agency, draw) ?? value;
  if (kind === undefined || name === 'id') return value;
  return known.one(kind, draw) ?? value;
}

/** A step that the lifecycle allows from where the record stands, with what it needs; sometimes any other. */
function takeAStep(mutation: ApiMutation, input: Input, target: Known, at: Circumstances): void {
  const { draw } = at;
  const fields = mutation.input.getFields();
  for (const name of ['state', 'status', 'work', 'reportState'] as const) {
    const field = fields[name];
    const type = field === undefined ? null : getNamedType(field.type);
    if (!isEnumType(type)) continue;
    const all = type.getValues().map((value) => value.name);
    const next = nextStates(type, target.stored[name]) ?? [];
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
