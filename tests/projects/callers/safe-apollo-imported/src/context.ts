import { GraphQLError } from 'graphql';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
export async function createContext({ event }: { event: APIGatewayProxyEventV2 }) {
  try {
    const { sub } = await verifier.verify(event.headers.authorization ?? '');
    return { sub };
  } catch {
    throw new GraphQLError('sign in');
  }
}
