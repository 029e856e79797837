// A check of type and length leaves line breaks.
import nodemailer, { type Transporter } from 'nodemailer';
import type { APIGatewayProxyEvent } from 'aws-lambda';

class Mailer {
  constructor(private readonly transport: Transporter) {}

  async contact(from: string, text: string) {
    // ruleid: no-email-injection
    await this.transport.sendMail({ from, to: 'desk@example.com', subject: 'Contact', text });
  }
}

const mailer = new Mailer(nodemailer.createTransport({ host: 'localhost' }));

export const handler = async (event: APIGatewayProxyEvent) => {
  const { from, text } = JSON.parse(event.body ?? '{}');
  if (typeof from !== 'string' || from.length > 100 || !from.includes('@')) return { statusCode: 400, body: '' };
  await mailer.contact(from, text);
  return { statusCode: 202, body: '' };
};
