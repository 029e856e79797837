// The template of a document is written by the sender
import createReport from 'docx-templates';
export const handler = async (event: { body: string }) => {
  const { template, data } = JSON.parse(event.body);
  // ruleid: no-code-injection
  const out = await createReport({ template: Buffer.from(template, 'base64'), data });
  return { statusCode: 200, body: Buffer.from(out).toString('base64'), isBase64Encoded: true };
};
