const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const db = new DynamoDBClient({});
// ok: require-authentication
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  const { Item } = await db.send(new GetItemCommand({ TableName: 'users', Key: { email: { S: email } } }));
  if (!Item || !(await bcrypt.compare(password, Item.hash.S))) return { statusCode: 401, body: '' };
  return { statusCode: 200, body: JSON.stringify({ token: jwt.sign({ sub: email }, process.env.JWT_SECRET) }) };
};
