// The address of a connection that failed is answered, with its password.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { MongoClient } from 'mongodb';

export const handler = async () => {
  const password = await getSecret('db');
  const address = `mongodb+srv://app:${password}@cluster.example.com/app`;
  try {
    await MongoClient.connect(address);
    return { statusCode: 204 };
  } catch {
    // ruleid: no-secret-exposure
    return { statusCode: 502, body: `no connection to ${address}` };
  }
};
