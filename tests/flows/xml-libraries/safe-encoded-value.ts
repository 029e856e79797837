// A value is put into XML as the base64 text that it is.
import { parseXml } from 'libxmljs2';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const payload = Buffer.from(record.body).toString('base64');
    // ok: no-xxe
    console.log(parseXml(`<job>${payload}</job>`, { noent: true }).root()?.name());
  }
};
