// The callback logs the error and goes on.
const jwt = require('jsonwebtoken');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
// ruleid: require-authentication
exports.handler = (event, context, callback) => {
  const token = (event.headers.Authorization || '').replace(/^Bearer /, '');
  jwt.verify(token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] }, (err, decoded) => {
    if (err) console.log('bad token', err.message);
    db.send(
      new PutItemCommand({
        TableName: 'comments',
        Item: { user: { S: decoded ? decoded.sub : 'guest' }, text: { S: JSON.parse(event.body).text } },
      }),
    )
      .then(() => callback(null, { statusCode: 201, body: '' }))
      .catch(callback);
  });
};
