import type { ZodType } from 'zod';

export class BadRequest extends Error {}

export function parseBody<T>(schema: ZodType<T>, body: string | null): T {
  const result = schema.safeParse(JSON.parse(body ?? '{}'));
  if (!result.success) {
    throw new BadRequest('bad');
  }
  return result.data;
}
