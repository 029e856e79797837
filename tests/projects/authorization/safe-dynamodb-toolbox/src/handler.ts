// The condition of the command asks for the owner.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteItemCommand, Entity, item, string, Table } from 'dynamodb-toolbox';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const table = new Table({ name: 't', partitionKey: { name: 'id', type: 'string' }, documentClient: DynamoDBDocumentClient.from(new DynamoDBClient({})) });
const Pet = new Entity({ name: 'pet', table, schema: item({ id: string().key(), owner: string() }) });
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  // ok: require-authorization
  await Pet.build(DeleteItemCommand).key({ id: event.pathParameters!.id! }).options({ condition: { attr: 'owner', eq: String(event.requestContext.authorizer.jwt.claims.sub) } }).send();
  return { statusCode: 204 };
};
