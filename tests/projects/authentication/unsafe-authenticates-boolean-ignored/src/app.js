// What an annotated check answers is ignored.
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const db = new DynamoDBClient({});
/**
 * @authenticates
 * @returns {Promise<boolean>}
 */
async function isPartner(event) {
  const answer = await fetch('https://gateway.internal/whois?n=' + encodeURIComponent(event.headers['x-partner']));
  return answer.ok;
}
// ruleid: require-authentication
exports.handler = async (event) => {
  if (!(await isPartner(event))) console.log('unknown partner');
  await db.send(new PutItemCommand({ TableName: 'items', Item: { id: { S: event.body } } }));
  return { statusCode: 201 };
};
