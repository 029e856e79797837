// Several items at once, of which the program looked at each.
const AWS = require('aws-sdk');
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { BatchWriteCommand, DynamoDBDocumentClient, TransactWriteCommand } = require('@aws-sdk/lib-dynamodb');
const { z } = require('zod');

const legacy = new AWS.DynamoDB.DocumentClient();
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const schema = z.object({ lines: z.array(z.object({ text: z.string().max(100) })) });

exports.handler = async (event) => {
  const { lines } = schema.parse(JSON.parse(event.body));
  const requests = lines.map((line, index) => ({ PutRequest: { Item: { id: String(index), text: line.text } } }));
  // ok: require-event-validation
  await documents.send(new BatchWriteCommand({ RequestItems: { lines: requests } }));
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        {
          Put: {
            TableName: 'orders',
            // ok: require-event-validation
            Item: { id: '1', lines },
          },
        },
      ],
    }),
  );
  await legacy
    .transactWrite({
      TransactItems: [
        {
          Update: {
            TableName: 'orders',
            Key: { id: '1' },
            UpdateExpression: 'SET lines = :lines',
            // ok: require-event-validation
            ExpressionAttributeValues: { ':lines': lines },
          },
        },
      ],
    })
    .promise();
};
