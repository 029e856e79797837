// The Redshift Data API gets parameters.
import { ExecuteStatementCommand, RedshiftDataClient } from '@aws-sdk/client-redshift-data';
import type { EventBridgeEvent } from 'aws-lambda';

const redshift = new RedshiftDataClient({});
const cluster = { WorkgroupName: 'analytics', Database: 'dev' };

export const handler = async (event: EventBridgeEvent<'ReportRequested', { country: string }>) => {
  const { country } = event.detail;
  // ok: no-sql-injection
  await redshift.send(new ExecuteStatementCommand({ ...cluster, Sql: 'CALL make_report(:country)', Parameters: [{ name: 'country', value: country }] }));
};
