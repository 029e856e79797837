// A message of several parts: the request is the content of a part, encoded or not.
const AWS = require('aws-sdk');

const ses = new AWS.SES();

exports.handler = async (event) => {
  const { text, content } = JSON.parse(event.body);
  const boundary = process.env.BOUNDARY;
  let message = 'From: no-reply@example.com\nTo: desk@example.com\nSubject: File\n';
  message += `Content-Type: multipart/mixed; boundary="${boundary}"\n\n`;
  message += `--${boundary}\nContent-Type: text/plain\n\n${text}\n`;
  message += `--${boundary}\nContent-Transfer-Encoding: base64\n\n`;
  message += `${Buffer.from(content).toString('base64')}\n--${boundary}--`;
  // ok: no-email-injection
  await ses.sendRawEmail({ RawMessage: { Data: message } }).promise();
  return { statusCode: 202 };
};
