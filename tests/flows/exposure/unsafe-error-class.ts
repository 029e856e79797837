// A class of errors hands its message to the class that it extends: the place is where the error is made.
import { createLogger, format, transports } from 'winston';
const log = createLogger({ format: format.json(), transports: [new transports.Console()] });
class HttpError extends Error {
  constructor(readonly status: number, message: string, readonly details?: unknown) { super(message); }
}
export const handler = async (event: any) => {
  const apiKey = event.headers['x-api-key'];
  // ok: no-secret-exposure
  if (!apiKey) throw new HttpError(401, 'x-api-key header is missing');
  // ruleid: no-secret-exposure
  if (apiKey.length !== 40) throw new HttpError(401, `bad key: ${apiKey}`);
  // ruleid: no-secret-exposure
  log.info('request', { apiKey, path: event.path });
  // ok: no-secret-exposure
  log.info('request', { keyId: apiKey.slice(0, 6), path: event.path });
  // ok: no-secret-exposure
  log.info('limit', { remaining: await remaining(apiKey) });
};
async function remaining(key: string): Promise<number> {
  const res = await fetch('https://limits.example.com', { headers: { 'x-api-key': key } });
  return ((await res.json()) as { remaining: number }).remaining;
}
