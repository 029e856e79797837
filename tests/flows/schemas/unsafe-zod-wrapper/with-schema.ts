import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { ZodType } from 'zod';

export const withSchema = <T>(schema: ZodType<T>, inner: (input: T) => Promise<unknown>) => async (event: APIGatewayProxyEvent) => {
  const parsed = schema.safeParse(JSON.parse(event.body ?? '{}'));
  if (!parsed.success) return { statusCode: 400, body: JSON.stringify(parsed.error.issues) };
  return { statusCode: 200, body: JSON.stringify(await inner(parsed.data)) };
};
