// A model of Papr is a collection: a text of the message is compared with a field
import Papr, { schema, types } from 'papr';
import { MongoClient } from 'mongodb';
import type { SQSEvent } from 'aws-lambda';

const papr = new Papr();
const User = papr.model('users', schema({ email: types.string({ required: true }), active: types.boolean() }));
const client = new MongoClient(process.env.MONGO!);

export const handler = async (event: SQSEvent) => {
  await client.connect();
  papr.initialize(client.db('app'));
  for (const record of event.Records) {
    const { email } = JSON.parse(record.body);
    if (typeof email !== 'string') continue;
    // ok: no-nosql-injection
    await User.deleteMany({ email });
  }
};
