// A schema that asks for an ending only.
import { z } from 'zod';
import { readFile } from 'fs/promises';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const Params = z.object({ file: z.string().min(1).max(100).endsWith('.json') });
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { file } = Params.parse(event.queryStringParameters);
  // ruleid: no-path-traversal
  const one = await readFile(`/mnt/efs/${file}`);
  return { statusCode: 200, body: one.toString() };
};
