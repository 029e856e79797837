// The server.
import { ApolloServer } from '@apollo/server';
import { startServerAndCreateLambdaHandler, handlers } from '@as-integrations/aws-lambda';
import { readFileSync } from 'node:fs';
import { createContext } from './context';
import { resolvers } from './resolvers';
const server = new ApolloServer<{ sub: string }>({ typeDefs: readFileSync('schema.graphql', 'utf8'), resolvers });
export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), { context: createContext });
