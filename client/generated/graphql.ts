/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of obstacle. */
export type BlockerKind =
  /** Section 5(b): implementation is subject to the availability of appropriations. */
  | 'APPROPRIATIONS'
  /** The classification of the material is under review. */
  | 'CLASSIFICATION_REVIEW'
  /** An office that the order says to consult has not answered. */
  | 'CONSULTATION_PENDING'
  /** Another deliverable must come first. */
  | 'DEPENDENCY'
  /** Section 5(b): implementation must be consistent with applicable law. */
  | 'LEGAL_AUTHORITY'
  /** There are not enough people. */
  | 'STAFFING'
  /** A private party, whose part is voluntary, has not joined. */
  | 'VOLUNTARY_PARTNER';

/** Where work stands. One of four separate axes; the others are timeliness, publicity and evidence. */
export type WorkState =
  /** Work has begun and waits for something. */
  | 'BLOCKED'
  /** A duty without a completion test, such as "prioritize" in 2(a), 2(b) and 4: it goes on and is never complete. */
  | 'CONTINUING'
  /** Work has begun. */
  | 'IN_PROGRESS'
  /** No report that work has begun. */
  | 'NOT_STARTED'
  /** The lead claims that the work is complete. */
  | 'REPORTED_COMPLETE'
  /** Another office than the one that claimed it found the work complete, on evidence. */
  | 'VERIFIED_COMPLETE';

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly version: number, readonly from: string | null, readonly to: string | null, readonly reason: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly actor: { readonly office: string | null }, readonly marking: { readonly banner: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OverdueTasksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverdueTasksQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: WorkState, readonly dueOn: string | null, readonly agency:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly directive: { readonly citation: string } | null, readonly waitsFor: ReadonlyArray<{ readonly kind: BlockerKind, readonly waitsForParty:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly waitsForTask: { readonly title: string } | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ChangesDocument = new TypedDocumentString(`
    query Changes($after: String) {
  events(first: 100, after: $after) {
    nodes {
      id
      at
      kind
      subject
      version
      from
      to
      reason
      authority
      agency {
        id
        name
      }
      actor {
        office
      }
      marking {
        banner
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const OverdueTasksDocument = new TypedDocumentString(`
    query OverdueTasks($after: String) {
  tasks(filter: {overdue: true}, first: 100, after: $after) {
    nodes {
      id
      title
      status
      dueOn
      agency {
        name
      }
      directive {
        citation
      }
      waitsFor {
        kind
        waitsForParty {
          name
        }
        waitsForTask {
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OverdueTasksQuery, OverdueTasksQueryVariables>;