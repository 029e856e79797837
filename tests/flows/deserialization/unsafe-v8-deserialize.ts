// The serializer of V8 reads a record.
import v8 from 'node:v8';
import type { KinesisStreamEvent } from 'aws-lambda';
export const handler = async (event: KinesisStreamEvent) => {
  for (const record of event.Records) {
    const buffer = Buffer.from(record.kinesis.data, 'base64');
    // ruleid: no-unsafe-deserialization
    const value = v8.deserialize(buffer);
    console.log(value);
  }
};
