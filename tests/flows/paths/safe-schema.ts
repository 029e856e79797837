// A schema of identifiers, numbers and a pattern.
import { z } from 'zod';
import { readFile } from 'fs/promises';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const Params = z.object({ id: z.string().uuid(), page: z.coerce.number().int().min(1), slug: z.string().regex(/^[a-z0-9-]+$/) });
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { id, page, slug } = Params.parse(event.pathParameters);
  // ok: no-path-traversal
  const one = await readFile(`/mnt/efs/${id}/${page}.json`);
  // ok: no-path-traversal
  const two = await readFile(`/mnt/efs/${slug}`);
  return { statusCode: 200, body: one.toString() + two.toString() };
};
