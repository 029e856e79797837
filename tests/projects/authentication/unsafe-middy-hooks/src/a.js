// Hooks fetch and answer what nobody asked for.
const middy = require('@middy/core');
const { DynamoDBClient, ScanCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
const preload = () => ({
  before: async (request) => {
    const { Items } = await db.send(new ScanCommand({ TableName: 'customers' }));
    request.internal.items = Items;
  },
});
const finish = () => ({
  after: async (request) => {
    request.response = { statusCode: 200, body: JSON.stringify(request.internal.items) };
  },
});
// ruleid: require-authentication
const main = async () => ({ statusCode: 200 });
exports.handler = middy(main).use(preload()).use(finish());
