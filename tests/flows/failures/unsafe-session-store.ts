// A session that could not be looked up.
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const answer = (effect: string, arn: string) => ({ principalId: 'x', policyDocument: { Version: '2012-10-17', Statement: [{ Effect: effect, Action: 'execute-api:Invoke', Resource: arn }] } });
export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  try {
    const { Item } = await db.send(new GetCommand({ TableName: 'sessions', Key: { id: event.headers?.['x-session'] } }));
    if (Item === undefined) return answer('Deny', event.methodArn);
    // ok: no-fail-open
    return answer('Allow', event.methodArn);
  } catch (error) {
    console.error('dynamo is throttled', error);
    // ruleid: no-fail-open
    return answer('Allow', event.methodArn);
  }
};
