// Something else is asked for first.
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

declare const documents: DynamoDBDocumentClient;
let requests = 0;

export const handler = async (event: { user: string }) => {
  requests += 1;
  const { Item } = await documents.send(new GetCommand({ TableName: 'users', Key: { id: event.user } }));
  if (Item === undefined) return { statusCode: 404 };
  // ruleid: no-secret-in-environment
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/sign' }));
  await documents.send(new PutCommand({ TableName: 'audit', Item: { id: event.user } }));
  return sign(SecretString);
};
