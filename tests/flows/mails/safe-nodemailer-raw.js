// A subject that is encoded for headers.
const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({ sendmail: true });

module.exports.handler = async (event) => {
  const { subject, text } = event.queryStringParameters;
  const word = `=?UTF-8?B?${Buffer.from(subject, 'utf8').toString('base64')}?=`;
  await transport.sendMail({
    envelope: { from: 'shop@example.com', to: ['desk@example.com'] },
    // ok: no-email-injection
    raw: 'From: shop@example.com\r\nSubject: ' + word + '\r\n\r\n' + text,
  });
  return { statusCode: 202 };
};
