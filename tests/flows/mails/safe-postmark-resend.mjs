// The same with a sender of the deployment.
import { ServerClient } from 'postmark';
import { Resend } from 'resend';

const postmark = new ServerClient(process.env.POSTMARK);
const resend = new Resend(process.env.RESEND);

export const handler = async (event) => {
  const { email, page } = JSON.parse(event.body);
  // ok: no-email-injection
  await postmark.sendEmail({ From: process.env.SENDER, To: email, Subject: page, TextBody: page });
  // ok: no-email-injection
  await resend.emails.send({ from: 'Shop <shop@example.com>', to: [email], subject: page, text: page });
};
