// The subject is written into a message in its raw form.
const { SendRawEmailCommand, SESClient } = require('@aws-sdk/client-ses');

const ses = new SESClient({});

exports.handler = async (event) => {
  const { subject } = JSON.parse(event.body);
  const message = `From: shop@example.com\r\nTo: support@example.com\r\nSubject: ${subject}\r\n\r\nHello`;
  // ruleid: no-email-injection
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(message) } }));
};
