// SparkPost and mimetext: the request names the sender and fills a header
const SparkPost = require('sparkpost');
const { createMimeMessage } = require('mimetext');

const client = new SparkPost(process.env.SPARKPOST);

exports.handler = async (event) => {
  const { who, ticket, text } = JSON.parse(event.body);
  const message = createMimeMessage();
  // ruleid: no-email-injection
  message.setHeader('X-Ticket', ticket);
  // ruleid: no-email-injection
  await client.transmissions.send({ content: { from: who, subject: 'Contact', text }, recipients: [{ address: 'desk@example.com' }] });
  return { statusCode: 202, body: message.asRaw() };
};
