import nodemailer from 'nodemailer';
import sendgrid from '@sendgrid/mail';

const transport = nodemailer.createTransport({});

export const handler = async (event) => {
  const { name, email } = JSON.parse(event.body);
  // ruleid: serverless-security-no-email-injection
  await transport.sendMail({ from: `${name} <shop@example.com>`, to: 'shop@example.com', text: 'a' });
  // ruleid: serverless-security-no-email-injection
  await transport.sendMail({ from: 'shop@example.com', replyTo: email, to: 'shop@example.com' });
  // ruleid: serverless-security-no-email-injection
  await sendgrid.send({ to: 'shop@example.com', from: email, subject: 'Question' });
  // ok: serverless-security-no-email-injection
  await transport.sendMail({ from: 'shop@example.com', to: 'shop@example.com', text: name });
  // ok: serverless-security-no-email-injection
  await sendgrid.send({ to: 'shop@example.com', from: 'shop@example.com', text: event.body });
  // ok: serverless-security-no-email-injection
  await transport.sendMail({ from: 'shop@example.com', to: 'shop@example.com', html: '<p>Hello</p>' });
};
