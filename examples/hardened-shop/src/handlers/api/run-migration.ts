import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import { isMigration, migrate } from '../../services/migrations';
import { accepted, logger, orders, readJson } from '../../shared';

/** `POST /admin/migrations`: for administrators. Sends the name of a migration. */
export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const { claims } = event.requestContext.authorizer.jwt;
  if (claims['role'] !== 'admin') return { statusCode: 403 };
  const { name } = readJson<{ name: string }>(event);
  if (!isMigration(name)) return { statusCode: 422, body: JSON.stringify({ message: 'No such migration' }) };
  await migrate(orders, name);
  logger.info('migrated', { by: claims['sub'], name });
  return accepted({ name });
}
