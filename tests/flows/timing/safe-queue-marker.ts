// A message is compared with what the program itself expects.
import type { SQSHandler } from 'aws-lambda';
export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    // ok: no-timing-unsafe-compare
    if (record.messageAttributes.kind?.stringValue === process.env.EXPECTED_KIND) continue;
    const { region, apiVersion } = JSON.parse(record.body);
    // ok: no-timing-unsafe-compare
    if (region !== process.env.AWS_REGION || apiVersion !== process.env.API_VERSION) throw new Error('elsewhere');
  }
};
