import type { Principal } from '../subgraphs/contract/identity/principal.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import type { Answer, Stage } from './stage.js';

/** What came back of a change: the record, or why it was refused. */
export interface Changed {
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly field: readonly string[] | null;
    readonly currentVersion: number | null;
  }[];
  readonly errors: Answer<unknown>['errors'];
}

/** Any agency's mutation, by its name. */
export interface Change {
  readonly mutation: string;
  /** The payload's field that holds the record. */
  readonly record: string;
  /** What is selected of the record. */
  readonly fields: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly as: Principal;
  /** Whose own port it is sent to, past the gateway. */
  readonly ownPortOf?: SubgraphName | undefined;
}

/** The text of a mutation, whose payload is answered under the name `payload`. */
export function mutationText(mutation: string, selection: string): string {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!) { payload: ${mutation}(input: $input) { ${selection} } }`;
}

/** Sends a change through the gateway, or to a subgraph's own port where one is named. */
export async function sendChange(stage: Stage, change: Change): Promise<Changed> {
  const { mutation, record, fields, input, as, ownPortOf } = change;
  const query = mutationText(
    mutation,
    `record: ${record} { ${fields} } userErrors { code message field currentVersion }`,
  );
  interface Data {
    readonly payload: Pick<Changed, 'record' | 'userErrors'> | null;
  }
  const { data, errors } =
    ownPortOf === undefined
      ? await stage.ask<Data>(query, { input }, as)
      : await stage.askSubgraph<Data>(ownPortOf, query, { input }, as);
  const payload = data?.payload;
  return { record: payload?.record ?? null, userErrors: payload?.userErrors ?? [], errors };
}

/** The record that a change left; throws where it was refused. */
export function recordOf({
  record,
  userErrors,
  errors,
}: Changed): Readonly<Record<string, unknown>> {
  if (record === null) throw new Error(JSON.stringify(errors ?? userErrors));
  return record;
}

/** The identifier of the record that a change left. */
export function idOf(changed: Changed): string {
  return String(recordOf(changed)['id']);
}

/** Which record a change left, and at which version. */
export function leftBy(changed: Changed): { readonly id: string; readonly version: number } {
  return { id: idOf(changed), version: Number(recordOf(changed)['version']) };
}

/** Which rule refused a change; none where it was made. */
export function codeOf({ userErrors }: Changed): string | undefined {
  return userErrors[0]?.code;
}
