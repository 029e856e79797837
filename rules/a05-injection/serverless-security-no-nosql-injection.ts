import { MongoClient } from 'mongodb';
import express from 'express';

const client = new MongoClient(process.env.MONGO_URL!);
const app = express();

export const handler = async (event) => {
  const db = client.db('shop');
  const users = db.collection('users');
  const { user, password } = JSON.parse(event.body);
  // ruleid: serverless-security-no-nosql-injection
  await users.findOne({ user, password });
  // ruleid: serverless-security-no-nosql-injection
  await users.find(JSON.parse(event.body)).toArray();
  // ruleid: serverless-security-no-nosql-injection
  await users.deleteMany({ user: user });
  // ok: serverless-security-no-nosql-injection
  await users.findOne({ user: String(user) });
  // ok: serverless-security-no-nosql-injection
  await users.findOne({ user: event.pathParameters.user });
  // ok: serverless-security-no-nosql-injection
  await users.find({ active: true }).toArray();
  if (!['a', 'b'].includes(user)) return;
  // ok: serverless-security-no-nosql-injection
  await users.countDocuments({ user });
};
