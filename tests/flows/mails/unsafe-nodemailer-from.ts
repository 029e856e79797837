// Sender, reply address and a header of Nodemailer.
import nodemailer from 'nodemailer';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const transport = nodemailer.createTransport({ host: process.env.SMTP });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name, email, topic } = JSON.parse(event.body ?? '{}');
  await transport.sendMail({
    // ruleid: no-email-injection
    from: `"${name}" <no-reply@example.com>`,
    // ruleid: no-email-injection
    replyTo: email,
    to: 'desk@example.com',
    subject: topic,
    headers: {
      // ruleid: no-email-injection
      'X-Topic': topic,
    },
  });
  return { statusCode: 202 };
};
