// Whether a gateway says who calls is asked step by step.
const AWS = require('aws-sdk');
const db = new AWS.DynamoDB.DocumentClient();
const findCaller = ({ requestContext }) =>
  requestContext && requestContext.authorizer && requestContext.authorizer.jwt ? requestContext.authorizer.jwt.claims.sub : null;
exports.handler = async (event) => {
  const userId = findCaller(event);
  // ok: require-authorization
  const { Item } = await db.get({ TableName: 'notes', Key: { id: event.pathParameters.id } }).promise();
  if (userId && Item.userId !== userId) return { statusCode: 403 };
  return { statusCode: 200, body: JSON.stringify(Item) };
};
