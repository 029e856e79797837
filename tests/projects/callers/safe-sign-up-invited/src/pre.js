// Whoever has an invitation is confirmed.
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
module.exports.handler = async (event) => {
  const { invite } = event.request.clientMetadata || {};
  if (!invite) throw new Error('by invitation only');
  const { Item } = await db.send(new GetItemCommand({ TableName: 'invites', Key: { code: { S: invite } } }));
  if (!Item || Item.email.S !== event.request.userAttributes.email) throw new Error('by invitation only');
  // ok: no-fail-open
  event.response.autoConfirmUser = true;
  // ok: no-fail-open
  event.response.autoVerifyEmail = true;
  return event;
};
