import crypto, { createHmac } from 'node:crypto';

export const handler = async (event) => {
  const sent = event.headers['x-signature'];
  // ruleid: serverless-security-no-timing-unsafe-compare
  if (crypto.createHmac('sha256', key).update(event.body).digest('hex') !== sent) return;
  const expected = createHmac('sha256', key).update(event.body).digest('hex');
  // ruleid: serverless-security-no-timing-unsafe-compare
  if (sent === expected) return 1;
  // ruleid: serverless-security-no-timing-unsafe-compare
  if (expected !== `${sent}`) return 2;
  // ok: serverless-security-no-timing-unsafe-compare
  if (crypto.timingSafeEqual(Buffer.from(sent), Buffer.from(expected))) return 3;
  // ok: serverless-security-no-timing-unsafe-compare
  if (sent === undefined) return 4;
  // ok: serverless-security-no-timing-unsafe-compare
  if (expected.length !== 64) return 5;
};
