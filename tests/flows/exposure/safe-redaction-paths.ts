// Pino hides what its list of ways leads to.
import pino from 'pino';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { paths } from './redacted.js';

const log = pino({ redact: ['password', 'partner.secret', 'clients[*].key', 'login'] });
const other = pino({ redact: { paths: ['*.password', 'partner["api-key"]'], censor: '**' } });
const unknown = pino({ redact: paths });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { password } = JSON.parse(event.body ?? '{}');
  const secret = process.env.PARTNER_API_KEY;
  // ok: no-secret-exposure
  log.info({ password, partner: { secret, name: 'shop' } }, 'hidden');
  // ok: no-secret-exposure
  log.child({ login: { password } }).warn({ clients: [{ key: secret }] }, 'hidden');
  // ok: no-secret-exposure
  other.info({ user: { password }, partner: { 'api-key': secret } }, 'hidden');
  // ok: no-secret-exposure
  unknown.info({ user: { password } }, 'hidden, perhaps');
  return { statusCode: 204 };
};
