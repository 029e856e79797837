import { CognitoJwtVerifier } from 'aws-jwt-verify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export class Authenticator {
  private readonly verifier = CognitoJwtVerifier.create({
    userPoolId: process.env.POOL!,
    tokenUse: 'access',
    clientId: process.env.CLIENT!,
  });
  async authenticate(event: APIGatewayProxyEventV2): Promise<{ sub: string } | null> {
    const header = event.headers.authorization;
    if (!header) return null;
    try {
      return await this.verifier.verify(header.replace(/^Bearer\s+/i, ''));
    } catch {
      return null;
    }
  }
}
