// Pino hides what its list of ways leads to, and nothing else.
import pino from 'pino';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const log = pino({ redact: ['password', 'partner.secret', 'clients[*].key'] });
const other = pino({ redact: { paths: ['*.password', 'req.headers.authorization'], censor: '**' } });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { password } = JSON.parse(event.body ?? '{}');
  const key = process.env.PARTNER_API_KEY;
  // ruleid: no-secret-exposure
  log.info({ user: { password } }, 'the way begins further in');
  // ruleid: no-secret-exposure
  log.info({ partner: { key } }, 'another name');
  // ruleid: no-secret-exposure
  log.child({ clients: { key } });
  // ruleid: no-secret-exposure
  other.info({ password }, 'one level too far out');
  // ruleid: no-secret-exposure
  other.info({ a: { b: { password } } }, 'one level too far in');
  // ruleid: no-secret-exposure
  log.info(`key ${key}`);
  return { statusCode: 204 };
};
