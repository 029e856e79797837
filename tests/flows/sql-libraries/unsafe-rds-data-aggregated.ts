// The aggregated client's method gets a concatenated sql field.
import { RDSData } from '@aws-sdk/client-rds-data';
import type { SQSEvent } from 'aws-lambda';

const rds = new RDSData({ region: process.env.AWS_REGION });
const resourceArn = process.env.CLUSTER_ARN;
const secretArn = process.env.SECRET_ARN;

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { sku } = JSON.parse(body);
    const sql = `UPDATE stock SET reserved = reserved + 1 WHERE sku = '${sku}'`;
    // ruleid: no-sql-injection
    await rds.executeStatement({ resourceArn, secretArn, sql });
  }
};
