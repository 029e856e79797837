// The sender's name, the reply address and a header of SendGrid.
import sgMail from '@sendgrid/mail';
import type { LambdaFunctionURLEvent } from 'aws-lambda';

sgMail.setApiKey(process.env.KEY!);

export const handler = async (event: LambdaFunctionURLEvent) => {
  const form = new URLSearchParams(event.body ?? '');
  await sgMail.send({
    to: 'desk@example.com',
    // ruleid: no-email-injection
    from: { email: 'shop@example.com', name: form.get('name') ?? '' },
    // ruleid: no-email-injection
    replyTo: form.get('email') ?? '',
    subject: 'Contact',
    text: form.get('text') ?? '',
    // ruleid: no-email-injection
    headers: { 'X-Page': form.get('page') ?? '' },
  });
};
