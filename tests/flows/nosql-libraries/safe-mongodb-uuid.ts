// What is a UUID is a text.
import { MongoClient } from 'mongodb';
import { validate as isUuid } from 'uuid';
import type { SQSHandler } from 'aws-lambda';
const jobs = new MongoClient(process.env.URI!).db().collection('jobs');
export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const { jobId } = JSON.parse(record.body);
    if (!isUuid(jobId)) continue;
    // ok: no-nosql-injection
    await jobs.updateOne({ jobId }, { $set: { state: 'done' } });
  }
};
