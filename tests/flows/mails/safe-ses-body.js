// The text of a mail may have line breaks.
const { SESClient, SendEmailCommand } = require('@aws-sdk/client-ses');

const ses = new SESClient({});

exports.handler = async (event) => {
  const { message } = JSON.parse(event.body);
  await ses.send(
    new SendEmailCommand({
      Source: 'shop@example.com',
      Destination: { ToAddresses: ['support@example.com'] },
      // ok: no-email-injection
      Message: { Subject: { Data: 'A question' }, Body: { Text: { Data: message } } },
    }),
  );
};
