// A load balancer that asks nobody.
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, QueryCommand } = require('@aws-sdk/lib-dynamodb');
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
module.exports.list = async (event) => {
  const { Items } = await doc.send(new QueryCommand({ TableName: process.env.TABLE, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'customers' } }));
  return { statusCode: 200, body: JSON.stringify(Items) };
};
