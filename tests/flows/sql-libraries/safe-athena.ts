// Athena gets execution parameters.
import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const athena = new AthenaClient({});

export const handler: APIGatewayProxyHandler = async (event) => {
  const ip = event.queryStringParameters?.ip ?? '';
  const query = { QueryString: 'SELECT * FROM alb_logs WHERE client_ip = ?', ExecutionParameters: [ip], WorkGroup: 'primary' };
  // ok: no-sql-injection
  const started = await athena.send(new StartQueryExecutionCommand(query));
  return { statusCode: 202, body: started.QueryExecutionId ?? '' };
};
