// Several items or documents in one call
import { DynamoDB, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { MongoClient } from 'mongodb';

const items = DynamoDBDocument.from(new DynamoDB({}));
const client = new DynamoDBClient({});
const users = new MongoClient('mongodb://localhost').db().collection('users');
const TableName = 'users';

export const handler = async (event: { body: string }) => {
  const user = JSON.parse(event.body);
  // ruleid: no-mass-assignment
  await items.transactWrite({ TransactItems: [{ Put: { TableName, Item: Object.assign({}, user, { id: '1' }) } }] });
  // ruleid: no-mass-assignment
  await items.batchWrite({ RequestItems: { users: [{ PutRequest: { Item: user } }] } });
  // ruleid: no-mass-assignment
  await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item: marshall(user) } }] }));
  // ruleid: no-mass-assignment
  await users.bulkWrite([{ insertOne: { document: user } }]);
  // ruleid: no-mass-assignment
  await users.bulkWrite([{ updateOne: { filter: { id: '1' }, update: { $set: { ...user } } } }]);
};
