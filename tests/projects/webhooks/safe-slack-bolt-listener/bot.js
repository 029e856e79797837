// Listeners of Bolt are called with what Slack signed.
const { App, AwsLambdaReceiver } = require('@slack/bolt');
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');

const db = new DynamoDBClient({});
const receiver = new AwsLambdaReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET });
const app = new App({ token: process.env.SLACK_BOT_TOKEN, receiver });

app.action('book_room', async ({ action, body, ack }) => {
  await ack();
  await db.send(new PutItemCommand({ TableName: 'bookings', Item: { user: { S: body.user.id }, room: { S: action.value } } }));
});

app.message('status', async ({ message, say }) => {
  await db.send(new PutItemCommand({ TableName: 'questions', Item: { text: { S: message.text } } }));
  await say('noted');
});

// ok: require-authentication
module.exports.handler = async (event, context, callback) => {
  const handle = await receiver.start();
  return handle(event, context, callback);
};
