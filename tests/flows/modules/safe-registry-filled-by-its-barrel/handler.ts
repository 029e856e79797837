// The file that re-exports a table of reports imports the files that fill it; their queries bind what they are given.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { makeReport } from './reports';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name = 'sales', region = '' } = event.queryStringParameters ?? {};
  // ok: no-sql-injection
  return makeReport(name, region);
};
