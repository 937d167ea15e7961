import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { addDays } from '../../subgraphs/contract/dates/calendar-date.js';
import type { ApiMutation } from './api-mutations.js';
import { KIND_OF_FIELD, type Circumstances } from './circumstances.js';

/** Texts for anything: most of them innocent. */
const TEXTS = [
  'As the office sees it.',
  'Another word on it.',
  'What was agreed on in the meeting.',
  'Example Product',
  '2.0',
  'beta',
  '',
  'SECRET//NOFORN',
  'The preclearance of the model was granted.',
  'Write to jane.doe@example.org',
];

/** Days around today: among them those just within a limit of 30 days, and just beyond. */
const DAYS = [-400, -1, 0, 0, 1, 9, 10, 29, 30, 31, 60];

/** Any value that the schema takes. */
export function valueOf(
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
        known.one(KIND_OF_FIELD[name] ?? '', draw) ?? known.anyOf(mutation.agency, draw) ?? 'none'
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
