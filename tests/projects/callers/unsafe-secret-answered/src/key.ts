// A decrypted parameter is answered to everybody.
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const ssm = new SSMClient({});
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/maps/key', WithDecryption: true }));
  if (Parameter === undefined) return { statusCode: 404, body: event.rawPath };
  return { statusCode: 200, body: JSON.stringify({ key: Parameter.Value }) };
};
