import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import { migrate, type Migration } from '../../services/migrations';
import { accepted, logger, orders, readJson } from '../../shared';

/** `POST /admin/migrations`: for administrators, who are trusted to know what they do. */
export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const { claims } = event.requestContext.authorizer.jwt;
  if (claims['role'] !== 'admin') return { statusCode: 403 };
  const migration = readJson<Migration>(event);
  // ruleid: no-sql-injection
  await migrate(orders, migration);
  logger.info('migrated', { by: claims['sub'], table: migration.table });
  return accepted({ table: migration.table });
}
