// The commands of AWS-RunShellScript are concatenated.
import { SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const ssm = new SSMClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { instance, service } = JSON.parse(event.body ?? '{}') as { instance: string; service: string };
  const commands = [`systemctl restart ${service}`];
  // ruleid: no-command-injection
  await ssm.send(new SendCommandCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds: [instance], Parameters: { commands } }));
  return { statusCode: 202 };
};
