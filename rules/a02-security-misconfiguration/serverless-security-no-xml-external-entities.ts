import libxml, { parseXml } from 'libxmljs2';

// ruleid: serverless-security-no-xml-external-entities
libxml.parseXml(text, { noent: true });
// ruleid: serverless-security-no-xml-external-entities
parseXml(text, { nocdata: true, noent: true });
// ruleid: serverless-security-no-xml-external-entities
libxml.parseXmlString(text, { dtdload: true });
// ok: serverless-security-no-xml-external-entities
libxml.parseXml(text, { noent: false });
// ok: serverless-security-no-xml-external-entities
parseXml(text);
// ok: serverless-security-no-xml-external-entities
libxml.parseXml(text, { nonet: true });
