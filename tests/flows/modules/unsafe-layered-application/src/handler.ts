// Handler, service, repository: the sort order goes through all of them into the text.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { CourseService } from './course-service';
import { CourseRepository } from './course-repository';
import { pool } from './pool';

const service = new CourseService(new CourseRepository(pool));

export const handler: APIGatewayProxyHandler = async (event) => {
  const sort = event.queryStringParameters?.sort ?? 'newest';
  // ruleid: no-sql-injection
  const courses = await service.list(sort);
  return { statusCode: 200, body: JSON.stringify(courses) };
};
