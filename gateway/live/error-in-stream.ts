import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An error as a stream says it: what it means for the status of an answer is left out, since there is one already. */
export function errorInStream(error: GraphQLError | GraphQLFormattedError): GraphQLError {
  const { message, path, extensions = {} } = error;
  const said = Object.entries(extensions).filter(([name]) => name !== 'http');
  return new GraphQLError(message, {
    ...(path !== undefined && { path }),
    extensions: Object.fromEntries(said),
  });
}
