// link-preview-js follows the address of a Slack message
import { getLinkPreview } from 'link-preview-js';
import { App, AwsLambdaReceiver } from '@slack/bolt';

const receiver = new AwsLambdaReceiver({ signingSecret: process.env.SLACK_SECRET! });
const app = new App({ token: process.env.SLACK_TOKEN, receiver });

app.command('/preview', async ({ command, ack, respond }) => {
  await ack();
  // ruleid: no-ssrf
  const preview = await getLinkPreview(command.text, { timeout: 3000 });
  await respond(JSON.stringify(preview));
});

export const handler = async (event: never, context: never, callback: never) => (await receiver.start())(event, context, callback);
