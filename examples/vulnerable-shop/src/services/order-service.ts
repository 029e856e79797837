import type { Order } from '../domain/order';
import type { OrderStore } from '../repositories';
import { DomainError } from '../shared/errors';
import type { Logger } from '../shared/logger';
import type { NewOrder, Shipment } from '../shared/schemas';

export class OrderService {
  constructor(
    private readonly store: OrderStore,
    private readonly log: Logger,
  ) {}

  async get(id: string): Promise<Order> {
    const order = await this.store.findById(id);
    if (order === undefined) throw new DomainError(404, 'No such order');
    return order;
  }

  async list(customerId: string, sort: string, limit: number): Promise<readonly Order[]> {
    const page = { sort, limit: Math.min(limit, 100) };
    return this.store.findByCustomer(customerId, page);
  }

  async place(order: NewOrder): Promise<string> {
    const id = await this.store.insert(order);
    if (order.deliveryNote !== undefined) await this.store.addNote(id, order.deliveryNote);
    this.log.info('order placed', { id, lines: order.lines.length });
    return id;
  }

  async ship(shipment: Shipment): Promise<void> {
    await this.store.recordShipment(shipment);
    this.log.info('order shipped', { orderId: shipment.orderId });
  }
}
