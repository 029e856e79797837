// Nobody waits for the verification.
const { CognitoJwtVerifier } = require('aws-jwt-verify');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
const verifier = CognitoJwtVerifier.create({ userPoolId: 'p', tokenUse: 'id', clientId: 'c' });
// ruleid: require-authentication
exports.handler = async (event) => {
  verifier.verify(event.headers.authorization).catch((e) => console.error(e));
  await db.send(new PutItemCommand({ TableName: 'things', Item: { text: { S: event.body } } }));
  return { statusCode: 201 };
};
