// Several items at once: document clients of both SDKs.
const AWS = require('aws-sdk');
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { BatchWriteCommand, DynamoDBDocumentClient, TransactWriteCommand } = require('@aws-sdk/lib-dynamodb');

const legacy = new AWS.DynamoDB.DocumentClient();
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.handler = async (event) => {
  const { lines } = JSON.parse(event.body);
  const requests = lines.map((line, index) => ({ PutRequest: { Item: { id: String(index), text: line.text } } }));
  // ruleid: require-event-validation
  await documents.send(new BatchWriteCommand({ RequestItems: { lines: requests } }));
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        {
          Put: {
            TableName: 'orders',
            // ruleid: require-event-validation
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
            // ruleid: require-event-validation
            ExpressionAttributeValues: { ':lines': lines },
          },
        },
      ],
    })
    .promise();
};
