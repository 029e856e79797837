// Options that a parameter has by default.
import { parseXml, type Document } from 'libxmljs2';
import type { SQSEvent } from 'aws-lambda';

const read = (xml: string, options = { noent: true }): Document => {
  // ruleid: no-xxe
  return parseXml(xml, options);
};

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) console.log(read(record.body).root()?.name());
};
