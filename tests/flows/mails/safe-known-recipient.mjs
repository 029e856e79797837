// The event chooses one of the recipients.
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'localhost' });
const teams = new Map([
  ['sales', 'sales@example.com'],
  ['support', 'support@example.com'],
]);

export const handler = async (event) => {
  const to = teams.get(event.queryStringParameters.team) ?? 'info@example.com';
  // ok: no-email-injection
  await transport.sendMail({ from: 'shop@example.com', to, subject: 'Hello', text: 'Hello' });
};
