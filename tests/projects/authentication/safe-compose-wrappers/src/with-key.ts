import { timingSafeEqual } from 'node:crypto';
import type { Wrapper } from './types';
export const withKey: Wrapper = (inner) => async (event) => {
  const given = Buffer.from(event.headers['x-api-key'] ?? '');
  const wanted = Buffer.from(process.env.SERVICE_KEY ?? '');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return { statusCode: 401 };
  return inner(event);
};
