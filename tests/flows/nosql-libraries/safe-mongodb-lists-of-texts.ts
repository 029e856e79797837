// Elements of repeated parameters and message attributes are texts.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent, SNSEvent } from 'aws-lambda';
const items = new MongoClient(process.env.URI!).db().collection('items');
export const handler = async (event: APIGatewayProxyEvent) => {
  const tags = event.multiValueQueryStringParameters?.tag ?? [];
  const [first] = tags;
  // ok: no-nosql-injection
  return items.find({ tag: tags[0], other: first, all: { $all: tags }, source: event.requestContext.identity.sourceIp }).toArray();
};
export const notify = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    // ok: no-nosql-injection
    await items.updateOne({ tenant: Sns.MessageAttributes.tenant.Value }, { $inc: { n: 1 } });
  }
};
