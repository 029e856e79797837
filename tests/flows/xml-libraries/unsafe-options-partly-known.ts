// One of the options is not known.
import libxml, { type StringMap } from 'libxmljs2';
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const resolve = process.env.RESOLVE === '1';
  const options = { noent: true, nonet: resolve };
  try {
    // ruleid: no-xxe
    const doc = libxml.parseXml(JSON.parse(event.body!).document, options);
    return { statusCode: 200, body: doc.get('/a/b')?.toString() };
  } catch {
    return { statusCode: 422 };
  }
};
