// A class asks another server, and allows when it is down.
import type { APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult } from 'aws-lambda';
import axios from 'axios';
function build(effect: 'Allow' | 'Deny', arn: string): APIGatewayAuthorizerResult {
  return { principalId: 'p', policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: arn }] } };
}
export class Authorizer {
  async authorize(event: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
    try {
      const { data } = await axios.post('https://idp.example.com/introspect', { token: event.headers?.authorization });
      return build(data.active ? 'Allow' : 'Deny', event.methodArn);
    } catch (error) {
      // ruleid: no-fail-open
      return build('Allow', event.methodArn);
    }
  }
}
const authorizer = new Authorizer();
export const handler = (event: APIGatewayRequestAuthorizerEvent) => authorizer.authorize(event);
