// papr: a model of the library, filter of the message
import papr from 'papr';
import { schema, types, default as Papr } from 'papr';
import { MongoClient } from 'mongodb';
import type { SQSEvent } from 'aws-lambda';

const instance = new Papr();
const User = instance.model('users', schema({ email: types.string({ required: true }), active: types.boolean() }));
const client = new MongoClient(process.env.MONGO!);

export const handler = async (event: SQSEvent) => {
  await client.connect();
  instance.initialize(client.db('app'));
  for (const record of event.Records) {
    const { email } = JSON.parse(record.body);
    // ruleid: no-nosql-injection
    await User.deleteMany({ email });
  }
};
