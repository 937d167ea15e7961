import { GraphQLError } from 'graphql';

/** The rules that a read's arguments can break. They stand in `extensions.rule`, beside the code `BAD_USER_INPUT`. */
export type InputRule =
  | 'FIRST_OUT_OF_RANGE'
  | 'AFTER_OUT_OF_RANGE'
  | 'WAIT_OUT_OF_RANGE'
  | 'CURSOR_FOREIGN'
  | 'AS_OF_IN_FUTURE'
  | 'IDS_OUT_OF_RANGE'
  | 'MOMENTS_OUT_OF_RANGE'
  | 'SNAPSHOT_OPERATION_UNFIT'
  | 'SNAPSHOT_NOT_SETTLED'
  | 'SEARCH_TEXT_OUT_OF_RANGE'
  | 'CITATION_UNKNOWN'
  | 'AGENCY_UNKNOWN'
  | 'OFFICE_UNKNOWN'
  | 'DISTRICT_UNKNOWN'
  | 'STATUTE_UNKNOWN'
  | 'QUARTER_UNKNOWN'
  | 'QUARTER_NOT_OVER'
  | 'CWE_UNKNOWN'
  | 'LISTING_NUMBER_INVALID'
  | 'NUMBER_INVALID';

/** Refuses a read whose arguments break a stated rule; the message says which and what it got. */
export function inputError(rule: InputRule, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', rule } });
}
