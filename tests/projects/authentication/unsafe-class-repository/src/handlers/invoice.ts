// A repository of another file reads for everybody.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { InvoiceRepository } from '../repo/invoice-repository';
const invoices = new InvoiceRepository();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const invoice = await invoices.find(event.pathParameters!.id!);
  return invoice ? { statusCode: 200, body: JSON.stringify(invoice) } : { statusCode: 404 };
};
