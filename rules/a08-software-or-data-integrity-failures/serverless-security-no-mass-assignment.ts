import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { PrismaClient } from '@prisma/client';
import { MongoClient } from 'mongodb';

const documents = DynamoDBDocumentClient.from({} as never);
const prisma = new PrismaClient();
const client = new MongoClient('');

export const handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: serverless-security-no-mass-assignment
  await documents.send(new PutCommand({ TableName: 'users', Item: body }));
  // ruleid: serverless-security-no-mass-assignment
  await prisma.user.create({ data: body });
  const users = client.db().collection('users');
  // ruleid: serverless-security-no-mass-assignment
  await users.insertOne(body);
  // ok: serverless-security-no-mass-assignment
  await documents.send(new PutCommand({ TableName: 'users', Item: { id: '1', name: body.name } }));
  // ok: serverless-security-no-mass-assignment
  await prisma.user.create({ data: { name: String(body.name) } });
  // ok: serverless-security-no-mass-assignment
  await users.insertOne({ name: 'fixed' });
};
