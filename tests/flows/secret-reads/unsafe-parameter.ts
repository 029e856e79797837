// An encrypted parameter.
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

const ssm = new SSMClient({});

export const handler = async () => {
  const command = new GetParameterCommand({ Name: process.env.TOKEN_PARAM, WithDecryption: true });
  // ruleid: no-secret-in-environment
  const { Parameter } = await ssm.send(command);
  return call(Parameter?.Value);
};
