// A middleware puts what a schema that drops other keys lets through in the place of the body.
import middy from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const Profile = z.object({ name: z.string() });
const validate = (schema: z.ZodTypeAny): middy.MiddlewareObj => ({
  before: async (request) => {
    const parsed = schema.safeParse(request.event.body);
    if (!parsed.success) return { statusCode: 400, body: 'invalid' };
    request.event.body = parsed.data;
  },
});
const save = async (event: any) => {
  // ok: no-mass-assignment
  await db.send(new PutCommand({ TableName: 'profiles', Item: { pk: 'a', ...event.body } }));
  return { statusCode: 204, body: '' };
};
export const handler = middy(save).use(jsonBodyParser()).use(validate(Profile));
