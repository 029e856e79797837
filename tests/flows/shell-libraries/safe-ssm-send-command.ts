// The commands of AWS-RunShellScript are constants, the instance is chosen.
import { SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const ssm = new SSMClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { instance, service } = JSON.parse(event.body ?? '{}') as { instance: string; service: string };
  const commands = [service === 'nginx' ? 'systemctl restart nginx' : 'systemctl restart app'];
  // ok: no-command-injection
  await ssm.send(new SendCommandCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds: [instance], Parameters: { commands } }));
  return { statusCode: 202 };
};
