import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { dataOf } from '../../testing/data-of.js';
import { everyPage } from '../../testing/every-page.js';
import type { Stage } from '../../testing/stage.js';
import { readQuestions } from '../catalogue.js';

type Variables = Readonly<Record<string, unknown>>;

/** A page of a list, as every question asks for it. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const questions = new Map(readQuestions().map((question) => [question.name, question]));

/** Puts a question through the gateway, with the variables of the catalogue where a test names no others. */
export async function putQuestion<Data>(
  stage: Stage,
  name: string,
  variables: Variables = {},
  as?: Principal,
): Promise<Data> {
  const question = questions.get(name);
  if (question === undefined) throw new RangeError(`There is no question ${name}.`);
  const given = { ...question.variables, ...variables };
  return dataOf(await stage.ask<Data>(question.query, given, as));
}

/** Puts a question and reads the list that it pages to its end. */
export async function readToEnd<Node>(
  stage: Stage,
  name: string,
  list: string,
  variables: Variables = {},
  as?: Principal,
): Promise<readonly Node[]> {
  const pages = await everyPage(async (after) => {
    const given = { ...variables, first: 50, after };
    const data = await putQuestion<Readonly<Record<string, Page<Node>>>>(stage, name, given, as);
    return data[list];
  });
  const nodes = pages.flatMap((page) => page.nodes);
  for (const { totalCount } of pages) expect(totalCount).toBe(nodes.length);
  return nodes;
}
