// The text stands behind the empty line, whatever the headers before it are.
const { SESv2Client, SendEmailCommand } = require('@aws-sdk/client-sesv2');
const ses = new SESv2Client({});
exports.handler = async (event) => {
  const { text } = JSON.parse(event.body);
  const lines = ['a', 'b'].map((x) => `To: ${x}`);
  const data = Buffer.from([...lines, '', text].join('\r\n'));
  // ok: no-email-injection
  await ses.send(new SendEmailCommand({ Content: { Raw: { Data: data } } }));
};
