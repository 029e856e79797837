// Values for a template that the program keeps
import createReport from 'docx-templates';
import fs from 'node:fs';
export const handler = async (event: { body: string }) => {
  const data = JSON.parse(event.body);
  const template = fs.readFileSync('/var/task/invoice.docx');
  // ok: no-code-injection
  const out = await createReport({ template, data, cmdDelimiter: ['{', '}'] });
  return { statusCode: 200, body: Buffer.from(out).toString('base64'), isBase64Encoded: true };
};
