// The query of Logs Insights is concatenated.
import { CloudWatchLogsClient, StartQueryCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const logs = new CloudWatchLogsClient({});
const range = { logGroupName: '/aws/lambda/api', startTime: 0, endTime: 2_000_000_000 };

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const request = event.queryStringParameters?.request ?? '';
  // ruleid: no-sql-injection
  const { queryId } = await logs.send(new StartQueryCommand({ ...range, queryString: `filter @message like "${request}" | limit 20` }));
  return { statusCode: 202, body: queryId };
};
