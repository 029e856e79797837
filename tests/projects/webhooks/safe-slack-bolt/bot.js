// Bolt looks at signatures.
const { App, AwsLambdaReceiver } = require('@slack/bolt');
const { Pool } = require('pg');
const pool = new Pool();
// ok: no-unverified-token
const receiver = new AwsLambdaReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET });
const app = new App({ token: process.env.SLACK_BOT_TOKEN, receiver });
app.command('/lunch', async ({ command, ack }) => {
  await ack();
  await pool.query('INSERT INTO lunch (name) VALUES ($1)', [command.text]);
});
module.exports.handler = async (event, context, callback) => {
  const handler = await receiver.start();
  return handler(event, context, callback);
};
