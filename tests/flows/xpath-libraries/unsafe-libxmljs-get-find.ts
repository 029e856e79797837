// Documents and elements are searched.
import libxmljs from 'libxmljs2';
import type { SNSEvent } from 'aws-lambda';
const catalog = libxmljs.parseXml('<c/>');
export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    const sku = JSON.parse(Sns.Message).sku;
    // ruleid: no-xpath-injection
    const item = catalog.get(`/catalog/item[@sku='${sku}']`);
    // ruleid: no-xpath-injection
    const all = catalog.root()!.find('//item[@sku="' + sku + '"]');
    console.log(item, all);
  }
};
