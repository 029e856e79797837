// A validated password is a secret still.
import { z } from 'zod';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { scryptSync, randomBytes } from 'node:crypto';
const Signup = z.object({ email: z.string().email(), password: z.string().min(12), age: z.number() });
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const input = Signup.parse(JSON.parse(event.body ?? '{}'));
  // ruleid: no-secret-exposure
  console.log('signup', input);
  // ok: no-secret-exposure
  console.log('age', input.age);
  const parsed = Signup.safeParse(JSON.parse(event.body ?? '{}'));
  // ok: no-secret-exposure
  if (!parsed.success) return { statusCode: 400, body: JSON.stringify(parsed.error.issues) };
  const salt = randomBytes(16);
  // ok: no-secret-exposure
  console.log(scryptSync(parsed.data.password, salt, 64).toString('hex'));
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ password: parsed.data.password }) };
};
