// A message of several parts: the file name stands among the headers of a part.
const AWS = require('aws-sdk');

const ses = new AWS.SES();

exports.handler = async (event) => {
  const { filename, content } = JSON.parse(event.body);
  const boundary = process.env.BOUNDARY;
  let message = 'From: no-reply@example.com\nTo: desk@example.com\nSubject: File\n';
  message += `Content-Type: multipart/mixed; boundary="${boundary}"\n\n`;
  message += `--${boundary}\nContent-Disposition: attachment; filename="${filename}"\n\n`;
  message += `${content}\n--${boundary}--`;
  // ruleid: no-email-injection
  await ses.sendRawEmail({ RawMessage: { Data: message } }).promise();
  return { statusCode: 202 };
};
