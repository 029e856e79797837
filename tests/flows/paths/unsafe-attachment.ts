// An attachment is read from the path that it names.
import nodemailer from 'nodemailer';
import type { SQSHandler } from 'aws-lambda';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const mail = JSON.parse(record.body);
    await transport.sendMail({
      to: 'ops@example.com',
      subject: 'report',
      // ruleid: no-path-traversal
      attachments: [{ filename: 'report.pdf', path: `/mnt/reports/${mail.report}` }],
    });
  }
};
