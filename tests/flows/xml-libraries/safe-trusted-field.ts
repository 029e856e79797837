// The size of an object is not the sender's.
import libxml from 'libxmljs2';
import type { S3Event } from 'aws-lambda';
export const handler = async (event: S3Event) => {
  for (const record of event.Records) {
    // ok: no-xxe
    const doc = libxml.parseXml(`<job size="${record.s3.object.size}"/>`, { noent: true });
    console.log(doc.toString());
  }
};
