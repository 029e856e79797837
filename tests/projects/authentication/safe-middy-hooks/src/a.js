// The first hook asks who calls.
const middy = require('@middy/core');
const { CognitoJwtVerifier } = require('aws-jwt-verify');
const { DynamoDBClient, ScanCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_x', tokenUse: 'access', clientId: 'web' });
const first = () => ({
  before: async (request) => {
    await verifier.verify(request.event.headers.authorization.slice(7));
  },
});
const preload = () => ({
  before: async (request) => {
    const { Items } = await db.send(new ScanCommand({ TableName: 'customers' }));
    request.internal.items = Items;
  },
});
// ok: require-authentication
const main = async () => ({ statusCode: 200 });
exports.handler = middy(main).use(first()).use(preload());

