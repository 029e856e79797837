// The text part of a mail.
const { SESv2Client, SendEmailCommand } = require('@aws-sdk/client-sesv2');

const ses = new SESv2Client({});

exports.handler = async (event) => {
  const { comment } = JSON.parse(event.body);
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'shop@example.com',
      Destination: { ToAddresses: ['team@example.com'] },
      Content: {
        Simple: {
          Subject: { Data: 'New comment' },
          Body: {
            Text: {
              // ok: no-xss
              Data: comment,
            },
          },
        },
      },
    }),
  );
  return { statusCode: 204 };
};
