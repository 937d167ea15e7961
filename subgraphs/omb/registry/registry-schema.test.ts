import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit, type DocumentNode } from 'graphql';
import { CONSULTATION_VERBS } from '../../contract/order/consultations.js';
import { PROVISION_KINDS } from '../../contract/order/provision.js';
import { TEXT_SUPPORTS } from './source-claim.js';

const sdl = readFileSync(join(import.meta.dirname, 'registry.graphql'), 'utf8');
const schema = parse(sdl);

describe('the schema of the registry', () => {
  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has no word for anything that section 3(c) rules out', () => {
    expect(sdl).not.toMatch(/licen[cs]|approv|permi(t|ssion)|clearance/i);
  });

  it.each([
    ['ConsultationVerb', CONSULTATION_VERBS],
    ['DirectiveKind', PROVISION_KINDS],
    ['TextSupport', TEXT_SUPPORTS],
  ])('has the values of %s that the data has', (name, values) => {
    expect(valuesOf(schema, name)).toEqual(values);
  });
});

function undescribed(document: DocumentNode): readonly string[] {
  const missing: string[] = [];
  const check = (node: { name: { value: string }; description?: unknown }) => {
    if (node.description === undefined && node.name.value !== 'Query')
      missing.push(node.name.value);
  };
  visit(document, {
    ObjectTypeDefinition: check,
    InputObjectTypeDefinition: check,
    EnumTypeDefinition: check,
    FieldDefinition: check,
    InputValueDefinition: check,
    EnumValueDefinition: check,
  });
  return missing;
}

function valuesOf(document: DocumentNode, name: string): readonly string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
      ? (definition.values ?? []).map((value) => value.name.value)
      : [],
  );
}
