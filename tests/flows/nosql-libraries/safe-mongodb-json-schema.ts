// A JSON Schema lets texts pass.
import Ajv from 'ajv';
import { MongoClient } from 'mongodb';
const validate = new Ajv().compile({ type: 'object', properties: { token: { type: 'string' }, kind: { enum: ['a', 'b'] } }, required: ['token'], additionalProperties: false });
const tokens = new MongoClient(process.env.URI!).db().collection('tokens');
export const handler = async (event: { body: string }) => {
  const input = JSON.parse(event.body);
  if (!validate(input)) return { statusCode: 422 };
  // ok: no-nosql-injection
  const doc = await tokens.findOne({ token: (input as any).token, kind: (input as any).kind });
  return { statusCode: 200, body: JSON.stringify(doc) };
};
