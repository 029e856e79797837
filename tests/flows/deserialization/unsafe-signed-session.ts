// What is decoded is not what the digest is of
import { createHmac, timingSafeEqual } from 'node:crypto';
import { unserialize } from 'node-serialize';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

class Sessions {
  constructor(private readonly key: string) {}

  decode(cookie: string): unknown {
    const [payload = '', given = '', extra = ''] = cookie.split('.', 3);
    const expected = createHmac('sha256', this.key).update(payload).digest('hex');
    if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return null;
    // ruleid: no-unsafe-deserialization
    return unserialize(Buffer.from(extra, 'base64').toString('utf8'));
  }
}

const sessions = new Sessions(process.env.SESSION_KEY ?? '');

export const handler = async (event: APIGatewayProxyEventV2) => ({
  statusCode: sessions.decode(event.cookies?.[0] ?? '') === null ? 401 : 200,
});
