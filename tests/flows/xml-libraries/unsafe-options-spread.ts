// Options are added to defaults.
import { Injectable } from '@nestjs/common';
import { parseXml } from 'libxmljs2';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const defaults = { noblanks: true };
export const handler = async (event: APIGatewayProxyEvent) => {
  const payload = Buffer.from(event.body ?? '', 'base64').toString('utf-8');
  // ruleid: no-xxe
  const doc = parseXml(payload, { ...defaults, noent: true });
  return { statusCode: 200, body: doc.root()!.name() };
};
