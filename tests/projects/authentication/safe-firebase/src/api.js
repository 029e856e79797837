// Firebase verifies the token.
const admin = require('firebase-admin');
const { DynamoDB } = require('aws-sdk');
admin.initializeApp();
const docs = new DynamoDB.DocumentClient();
// ok: require-authentication
exports.handler = async (event) => {
  const idToken = event.headers.authorization.split('Bearer ')[1];
  let decoded;
  try {
    decoded = await admin.auth().verifyIdToken(idToken);
  } catch (e) {
    return { statusCode: 403, body: 'forbidden' };
  }
  await docs.put({ TableName: 'devices', Item: { uid: decoded.uid, token: JSON.parse(event.body).token } }).promise();
  return { statusCode: 200, body: '{}' };
};
