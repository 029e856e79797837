// The comment of a stranger in a mail.
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
            Html: {
              // ruleid: no-xss
              Data: `<p>${comment}</p>`,
            },
          },
        },
      },
    }),
  );
  return { statusCode: 204 };
};
