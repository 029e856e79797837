// A whole message, and the sender of its envelope.
const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({ sendmail: true });

module.exports.handler = async (event) => {
  const { subject, bounce } = event.queryStringParameters;
  await transport.sendMail({
    envelope: {
      // ruleid: no-email-injection
      from: bounce,
      to: ['desk@example.com'],
    },
    // ruleid: no-email-injection
    raw: 'From: shop@example.com\r\nSubject: ' + subject + '\r\n\r\nHello',
  });
  return { statusCode: 202 };
};
