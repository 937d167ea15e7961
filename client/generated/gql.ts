/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Changes($after: String) {\n  events(first: 100, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      subject\n      version\n      from\n      to\n      reason\n      authority\n      agency {\n        id\n        name\n      }\n      actor {\n        office\n      }\n      marking {\n        banner\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ChangesDocument,
    "query OverdueTasks($after: String) {\n  tasks(filter: {overdue: true}, first: 100, after: $after) {\n    nodes {\n      id\n      title\n      status\n      dueOn\n      agency {\n        name\n      }\n      directive {\n        citation\n      }\n      waitsFor {\n        kind\n        waitsForParty {\n          name\n        }\n        waitsForTask {\n          title\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.OverdueTasksDocument,
};
const documents: Documents = {
    "query Changes($after: String) {\n  events(first: 100, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      subject\n      version\n      from\n      to\n      reason\n      authority\n      agency {\n        id\n        name\n      }\n      actor {\n        office\n      }\n      marking {\n        banner\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ChangesDocument,
    "query OverdueTasks($after: String) {\n  tasks(filter: {overdue: true}, first: 100, after: $after) {\n    nodes {\n      id\n      title\n      status\n      dueOn\n      agency {\n        name\n      }\n      directive {\n        citation\n      }\n      waitsFor {\n        kind\n        waitsForParty {\n          name\n        }\n        waitsForTask {\n          title\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.OverdueTasksDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Changes($after: String) {\n  events(first: 100, after: $after) {\n    nodes {\n      id\n      at\n      kind\n      subject\n      version\n      from\n      to\n      reason\n      authority\n      agency {\n        id\n        name\n      }\n      actor {\n        office\n      }\n      marking {\n        banner\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OverdueTasks($after: String) {\n  tasks(filter: {overdue: true}, first: 100, after: $after) {\n    nodes {\n      id\n      title\n      status\n      dueOn\n      agency {\n        name\n      }\n      directive {\n        citation\n      }\n      waitsFor {\n        kind\n        waitsForParty {\n          name\n        }\n        waitsForTask {\n          title\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').OverdueTasksDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
