// Postmark and Resend.
import { ServerClient } from 'postmark';
import { Resend } from 'resend';

const postmark = new ServerClient(process.env.POSTMARK);
const resend = new Resend(process.env.RESEND);

export const handler = async (event) => {
  const { from, page } = JSON.parse(event.body);
  // ruleid: no-email-injection
  await postmark.sendEmail({ From: from, To: 'desk@example.com', Subject: 'Hello', TextBody: page });
  // ruleid: no-email-injection
  await resend.emails.send({ from: `${from} <shop@example.com>`, to: 'desk@example.com', subject: page, text: page });
};
