// The options are given to a constructor.
import { parseXmlString } from 'libxmljs2';
import type { SQSEvent } from 'aws-lambda';
class InvoiceParser {
  constructor(private readonly options: { noent: boolean; dtdload: boolean }) {}
  parse(xml: string) {
    // ruleid: no-xxe
    return parseXmlString(xml, this.options);
  }
}
const parser = new InvoiceParser({ noent: true, dtdload: true });
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) console.log(parser.parse(record.body).root());
};
