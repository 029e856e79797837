// emailjs: the sender is written, a checked address is the reply address
const { SMTPClient } = require('emailjs');
const client = new SMTPClient({ host: process.env.SMTP, ssl: true });

exports.handler = async (event) => {
  const { email, text } = JSON.parse(event.body);
  if (!/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email)) return { statusCode: 400 };
  // ok: no-email-injection
  await client.sendAsync({ text, from: 'contact@example.com', 'reply-to': email, to: 'desk@example.com', subject: 'Contact' });
  return { statusCode: 202 };
};
