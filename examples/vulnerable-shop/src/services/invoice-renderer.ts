import template from 'lodash/template.js';
import type { Order } from '../domain/order';

const standardLayout = '<h1>Invoice <%- order.id %></h1><p>Total: <%- (order.totalCents / 100).toFixed(2) %></p><p><%- greeting %></p>';

export interface InvoiceOptions {
  /** Replaces the standard layout. */
  readonly layout?: string | undefined;
  readonly greeting?: string | undefined;
}

export class InvoiceRenderer {
  render(order: Order, options: InvoiceOptions): string {
    const compiled = template(options.layout ?? standardLayout);
    return compiled({ order, greeting: options.greeting ?? 'Thank you for your order.' });
  }
}
