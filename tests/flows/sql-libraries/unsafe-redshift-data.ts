// Sql of the Redshift Data API is concatenated.
import { ExecuteStatementCommand, RedshiftDataClient } from '@aws-sdk/client-redshift-data';
import type { EventBridgeEvent } from 'aws-lambda';

const redshift = new RedshiftDataClient({});
const cluster = { WorkgroupName: 'analytics', Database: 'dev' };

export const handler = async (event: EventBridgeEvent<'ReportRequested', { country: string }>) => {
  const { country } = event.detail;
  // ruleid: no-sql-injection
  await redshift.send(new ExecuteStatementCommand({ ...cluster, Sql: `CALL make_report('${country}')` }));
};
