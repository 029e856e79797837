// What a schema finds wrong with a password is not the password.
import { z } from 'zod';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const S = z.object({ user: z.string(), password: z.string().min(12) });
export const handler: APIGatewayProxyHandler = async (event) => {
  const parsed = S.safeParse(JSON.parse(event.body ?? '{}'));
  if (!parsed.success) {
    const errors = parsed.error.flatten().fieldErrors;
    // ok: no-secret-exposure
    return { statusCode: 422, body: JSON.stringify({ password: errors.password, user: errors.user }) };
  }
  const rules = { password: /^(?=.*\d).{12,}$/ };
  // ok: no-secret-exposure
  if (!rules.password.test(parsed.data.password)) return { statusCode: 422, body: JSON.stringify({ password: 'too weak' }) };
  return { statusCode: 204, body: '' };
};
