// What is not known to be active is denied.
import type { APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult } from 'aws-lambda';
import axios from 'axios';
function build(effect: 'Allow' | 'Deny', arn: string): APIGatewayAuthorizerResult {
  return { principalId: 'p', policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: arn }] } };
}
export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  const token = event.headers?.authorization;
  // ok: no-fail-open
  if (!token) return build('Deny', event.methodArn);
  let active = false;
  try {
    const { data } = await axios.post('https://idp.example.com/introspect', { token });
    active = data.active === true;
  // ok: no-fail-open
  } catch (error) {
    console.error(error);
  }
  // ok: no-fail-open
  return build(active ? 'Allow' : 'Deny', event.methodArn);
};
