// A decrypted parameter, kept by a class.
import { SSMClient, GetParameterCommand } from '@aws-sdk/client-ssm';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
class Keys {
  private readonly client = new SSMClient({});
  private value: string | undefined;
  async load(): Promise<string> {
    if (this.value === undefined) {
      const { Parameter } = await this.client.send(new GetParameterCommand({ Name: '/app/key', WithDecryption: true }));
      this.value = Parameter?.Value ?? '';
    }
    return this.value;
  }
}
const keys = new Keys();
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const expected = await keys.load();
  // ruleid: no-timing-unsafe-compare
  return { isAuthorized: event.headers?.['x-service-key'] === expected };
};
