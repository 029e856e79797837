// An authenticator and a repository as classes.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Authenticator } from '../auth/authenticator';
import { InvoiceRepository } from '../repo/invoice-repository';
export class InvoiceHandler {
  constructor(
    private readonly auth: Authenticator,
    private readonly invoices: InvoiceRepository,
  ) {}
  async handle(event: APIGatewayProxyEventV2) {
    const user = await this.auth.authenticate(event);
    if (!user) return { statusCode: 401 };
    const invoice = await this.invoices.find(event.pathParameters!.id!, user.sub);
    return { statusCode: 200, body: JSON.stringify(invoice) };
  }
}
const instance = new InvoiceHandler(new Authenticator(), new InvoiceRepository());
// ok: require-authentication
export const handler = (event: APIGatewayProxyEventV2) => instance.handle(event);
