// The cluster and the credentials of a statement, and the topic of a device, are in the message.
import { IoTDataPlane } from '@aws-sdk/client-iot-data-plane';
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { SNSEvent } from 'aws-lambda';

const data = new RDSDataClient({});
const devices = new IoTDataPlane({});

export const handler = async (event: SNSEvent) => {
  const { secret, device } = JSON.parse(event.Records[0].Sns.Message);
  await data.send(
    new ExecuteStatementCommand({
      resourceArn: process.env.CLUSTER,
      // ruleid: no-resource-injection
      secretArn: secret,
      sql: 'SELECT 1',
    }),
  );
  // ruleid: no-resource-injection
  await devices.publish({ topic: `devices/${device}/restart`, payload: Buffer.from('{}') });
};
