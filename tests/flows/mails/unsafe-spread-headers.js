// What the sender wrote is spread among the headers, or stands behind them before the empty line.
const { SESv2Client, SendEmailCommand } = require('@aws-sdk/client-sesv2');
const ses = new SESv2Client({});
exports.handler = async (event) => {
  const { text, headers, cc } = JSON.parse(event.body);
  const lines = headers.map((each) => `X-Note: ${each}`);
  const data = Buffer.from([...lines, '', text].join('\r\n'));
  // ruleid: no-email-injection
  await ses.send(new SendEmailCommand({ Content: { Raw: { Data: data } } }));
  const others = ['a', 'b'].map((x) => `To: ${x}`);
  // ruleid: no-email-injection
  await ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from([...others, `Cc: ${cc}`, '', 'x'].join('\r\n')) } } }));
  const more = ['a', cc].map((x) => `To: ${x}`);
  // ruleid: no-email-injection
  await ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from([...more, '', 'x'].join('\r\n')) } } }));
};
