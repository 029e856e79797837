// Objects of a written class are made.
import { plainToInstance } from 'class-transformer';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class Dto { name!: string }
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-unsafe-deserialization
  const dto = plainToInstance(Dto, JSON.parse(event.body ?? '{}'));
  return { statusCode: 200, body: dto.name };
};
