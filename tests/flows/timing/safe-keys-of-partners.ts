// Digests of keys are compared, and what only the request calls a key.
import { createHash, timingSafeEqual } from 'node:crypto';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

const digest = (text: string) => createHash('sha256').update(text).digest();

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  const secret = await getSecret('partners/keys', { maxAge: 300 });
  const keys = JSON.parse(String(secret)) as { partner: string; key: string }[];
  const given = event.headers?.['x-api-key'] ?? '';
  const fields = [{ key: 'partner' }, { key: 'stage' }];
  // ok: no-timing-unsafe-compare
  const field = fields.find(({ key }) => key === event.queryStringParameters?.field);
  const [partner] = keys;
  // ok: no-timing-unsafe-compare
  const isKnown = partner !== undefined && timingSafeEqual(digest(partner.key), digest(given));
  return { isAuthorized: isKnown && field !== undefined };
};
