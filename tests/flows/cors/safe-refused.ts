// Other origins are refused before.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class OriginPolicy {
  private readonly allowed = new Set(['https://www.example.com']);
  check(origin: string): void {
    if (!this.allowed.has(origin)) throw new Error('forbidden origin');
  }
}
const policy = new OriginPolicy();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const origin = event.headers.origin ?? '';
  policy.check(origin);
  return {
    statusCode: 200,
    headers: {
      // ok: no-permissive-cors
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    },
  };
};
