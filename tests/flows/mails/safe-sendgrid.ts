// What is said is the caller's; addresses are checked by a schema.
import sgMail from '@sendgrid/mail';
import { z } from 'zod';
import type { LambdaFunctionURLEvent } from 'aws-lambda';

sgMail.setApiKey(process.env.KEY!);
const Form = z.object({ email: z.string().email(), text: z.string() });

export const handler = async (event: LambdaFunctionURLEvent) => {
  const form = Form.parse(JSON.parse(event.body ?? '{}'));
  await sgMail.send({
    to: form.email,
    from: 'shop@example.com',
    // ok: no-email-injection
    replyTo: form.email,
    subject: `Contact: ${form.text.slice(0, 20)}`,
    text: form.text,
  });
};
