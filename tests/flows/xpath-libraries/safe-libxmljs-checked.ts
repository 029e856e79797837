// Only capitals and digits pass.
import libxmljs from 'libxmljs2';
import type { SNSEvent } from 'aws-lambda';
const catalog = libxmljs.parseXml('<c/>');
export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    const sku = String(JSON.parse(Sns.Message).sku);
    if (!/^[A-Z0-9-]+$/.test(sku)) throw new Error('bad sku');
    // ok: no-xpath-injection
    const item = catalog.get(`/catalog/item[@sku='${sku}']`);
    console.log(item);
  }
};
