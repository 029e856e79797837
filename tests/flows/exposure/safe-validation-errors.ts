// Issues of a schema say what is wrong, not what was sent.
import { z } from 'zod';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const Login = z.object({ user: z.string(), password: z.string().min(12) });
export const handler = async (event: APIGatewayProxyEvent) => {
  const result = Login.safeParse(JSON.parse(event.body ?? '{}'));
  if (!result.success) {
    // ok: no-secret-exposure
    console.warn('refused', result.error.issues.length);
    // ok: no-secret-exposure
    return { statusCode: 400, body: JSON.stringify({ message: 'password must have at least 12 characters' }) };
  }
  // ok: no-secret-exposure
  console.log('login of', result.data.user);
  return { statusCode: 204, body: '' };
};
