// The address of a database is taken apart: its host may become known.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { Client } from 'pg';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async () => {
  const secret = await getSecret<{ password: string }>('db', { transform: 'json' });
  const url = `postgres://app:${secret?.password}@db.internal:5432/app`;
  // ok: no-secret-exposure
  const { host } = new URL(url);
  try {
    await new Client({ connectionString: url }).connect();
    return { statusCode: 200, body: 'up' };
  } catch {
    // ok: no-secret-exposure
    return { statusCode: 500, body: `cannot connect to ${host}` };
  }
};
