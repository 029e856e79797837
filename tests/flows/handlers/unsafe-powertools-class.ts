// A class with Powertools decorators; its method is bound and exported.
import type { LambdaInterface } from '@aws-lambda-powertools/commons/types';
import { Logger } from '@aws-lambda-powertools/logger';
import { Tracer } from '@aws-lambda-powertools/tracer';
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { Pool } from 'pg';

const tracer = new Tracer({ serviceName: 'library' });
const logger = new Logger();
const pool = new Pool();

class Lambda implements LambdaInterface {
  @tracer.captureLambdaHandler()
  @logger.injectLambdaContext()
  public async handler(event: APIGatewayProxyEvent, _context: Context) {
    const title = event.queryStringParameters?.title;
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM books WHERE title = '${title}'`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
}

const lambda = new Lambda();
export const handler = lambda.handler.bind(lambda);
