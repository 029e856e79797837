// The constructor is given harmless options.
import { parseXmlString } from 'libxmljs2';
import type { SQSEvent } from 'aws-lambda';
class InvoiceParser {
  constructor(private readonly options: { noent: boolean }) {}
  parse(xml: string) {
    // ok: no-xxe
    return parseXmlString(xml, this.options);
  }
}
const parser = new InvoiceParser({ noent: false });
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) console.log(parser.parse(record.body).root());
};
