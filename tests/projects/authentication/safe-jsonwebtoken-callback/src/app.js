// The change stands behind the check of the error in the callback.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = (event, context, callback) => {
  const token = (event.headers.Authorization || '').replace(/^Bearer /, '');
  jwt.verify(token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] }, (err, decoded) => {
    if (err) {
      callback(null, { statusCode: 401, body: 'Unauthorized' });
      return;
    }
    db.send(new PutItemCommand({ TableName: 'comments', Item: { user: { S: decoded.sub }, text: { S: JSON.parse(event.body).text } } }))
      .then(() => callback(null, { statusCode: 201, body: '' }))
      .catch(callback);
  });
};
