// The file that re-exports a table of reports imports the files that fill it, one of which pastes what it is given into its query.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { makeReport } from './reports';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name = 'sales', region = '' } = event.queryStringParameters ?? {};
  // ruleid: no-sql-injection
  return makeReport(name, region);
};
