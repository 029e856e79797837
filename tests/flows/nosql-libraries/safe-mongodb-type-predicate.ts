// A predicate of the program tells texts.
import { Db, MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
let db: Db | undefined;
async function getDb(): Promise<Db> {
  db ??= (await new MongoClient(process.env.MONGODB_URI as string).connect()).db('main');
  return db;
}
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const { username, password } = JSON.parse(event.body as string);
  if (!isText(username) || !isText(password)) return { statusCode: 400 };
  const database = await getDb();
  // ok: no-nosql-injection
  const account = await database.collection('accounts').findOne({ username, password });
  return account ? { statusCode: 200 } : { statusCode: 403 };
};
