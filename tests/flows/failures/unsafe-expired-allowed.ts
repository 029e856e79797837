// An expired token is allowed; what else is refused is denied.
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { jwtVerify } from 'jose';
const key = new TextEncoder().encode(process.env.KEY);
class PolicyBuilder {
  private effect: 'Allow' | 'Deny' = 'Deny';
  constructor(private readonly arn: string) {}
  allow() { this.effect = 'Allow'; return this; }
  build() {
    return { principalId: 'u', policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: this.effect, Resource: this.arn }] } };
  }
}
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const builder = new PolicyBuilder(event.methodArn);
  try {
    await jwtVerify(event.authorizationToken, key, { issuer: 'x', audience: 'y' });
    return builder.allow().build();
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_JWT_EXPIRED') {
      // ruleid: no-fail-open
      return builder.allow().build();
    }
    return builder.build();
  }
};
