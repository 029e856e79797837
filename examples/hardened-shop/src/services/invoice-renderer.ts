import template from 'lodash/template.js';
import type { Order } from '../domain/order';

/** Layouts are compiled once; requests choose one by its name. */
const layouts = new Map([
  ['standard', template('<h1>Invoice <%- order.id %></h1><p>Total: <%- (order.totalCents / 100).toFixed(2) %></p><p><%- greeting %></p>')],
  ['compact', template('<p>Invoice <%- order.id %>: <%- (order.totalCents / 100).toFixed(2) %>. <%- greeting %></p>')],
]);

export interface InvoiceOptions {
  /** `standard` or `compact`. */
  readonly layout?: string | undefined;
  readonly greeting?: string | undefined;
}

export class InvoiceRenderer {
  render(order: Order, options: InvoiceOptions): string {
    const compiled = layouts.get(options.layout ?? 'standard');
    if (compiled === undefined) throw new Error('No such layout');
    return compiled({ order, greeting: options.greeting ?? 'Thank you for your order.' });
  }
}
