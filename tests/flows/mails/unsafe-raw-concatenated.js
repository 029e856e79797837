// Headers are put together piece by piece.
const { SendRawEmailCommand, SESClient } = require('@aws-sdk/client-ses');

const ses = new SESClient({});

exports.handler = async (event) => {
  let message = 'From: shop@example.com\n';
  message += 'To: support@example.com\n';
  message += 'Reply-To: ' + event.queryStringParameters.reply + '\n';
  message += '\nA question';
  // ruleid: no-email-injection
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(message) } }));
};
