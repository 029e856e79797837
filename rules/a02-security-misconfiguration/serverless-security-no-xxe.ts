import libxml from 'libxmljs2';
import { parseXml } from 'libxmljs2';
import { XMLParser } from 'fast-xml-parser';

export const handler = async (event) => {
  // ruleid: serverless-security-no-xxe
  const first = libxml.parseXml(event.body, { noent: true });
  // ruleid: serverless-security-no-xxe
  const second = parseXml(event.body, { nocdata: true, noent: true });
  // ruleid: serverless-security-no-xxe
  const third = libxml.parseXmlString(event.body, { dtdload: true });
  // ok: serverless-security-no-xxe
  const fourth = libxml.parseXml(event.body);
  // ok: serverless-security-no-xxe
  const fifth = libxml.parseXml(event.body, { noent: false });
  // ok: serverless-security-no-xxe
  const sixth = new XMLParser().parse(event.body);
};
