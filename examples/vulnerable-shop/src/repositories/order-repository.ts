import type { Pool } from 'pg';
import type { Order, OrderPage, OrderStatus, OrderTotals } from '../domain/order';
import type { NewOrder, Shipment } from '../shared/schemas';

/** What the services need of the store of orders. */
export interface OrderStore {
  findById(id: string): Promise<Order | undefined>;
  findByCustomer(customerId: string, page: OrderPage): Promise<readonly Order[]>;
  insert(order: NewOrder): Promise<string>;
  addNote(orderId: string, note: string): Promise<void>;
  recordShipment(shipment: Shipment): Promise<void>;
  countByStatus(status: OrderStatus): Promise<OrderTotals>;
}

const columns = 'id, customer_id AS "customerId", status, total_cents AS "totalCents", created_at AS "createdAt"';

export class OrderRepository implements OrderStore {
  constructor(private readonly pool: Pool) {}

  async findById(id: string): Promise<Order | undefined> {
    const { rows } = await this.pool.query<Order>(`SELECT ${columns} FROM orders WHERE id = '${id}'`);
    return rows[0];
  }

  async findByCustomer(customerId: string, page: OrderPage): Promise<readonly Order[]> {
    const text = `SELECT ${columns} FROM orders WHERE customer_id = $1 ORDER BY ${page.sort} LIMIT $2`;
    const { rows } = await this.pool.query<Order>(text, [customerId, page.limit]);
    return rows;
  }

  async insert(order: NewOrder): Promise<string> {
    const { rows } = await this.pool.query<{ id: string }>('INSERT INTO orders (customer_id, status) VALUES ($1, $2) RETURNING id', [
      order.customerId,
      'open',
    ]);
    const id = rows[0]?.id ?? '';
    for (const line of order.lines) {
      await this.pool.query('INSERT INTO order_lines (order_id, product_id, quantity) VALUES ($1, $2, $3)', [
        id,
        line.productId,
        line.quantity,
      ]);
    }
    return id;
  }

  async addNote(orderId: string, note: string): Promise<void> {
    await this.pool.query("UPDATE orders SET note = '" + note + "' WHERE id = $1", [orderId]);
  }

  async recordShipment(shipment: Shipment): Promise<void> {
    const values = [shipment.orderId, shipment.carrier, shipment.trackingCode].map((value) => `'${value}'`).join(', ');
    await this.pool.query(`INSERT INTO shipments (order_id, carrier, tracking_code) VALUES (${values})`);
  }

  async countByStatus(status: OrderStatus): Promise<OrderTotals> {
    const { rows } = await this.pool.query<OrderTotals>(
      'SELECT status, count(*)::int AS orders, sum(total_cents)::int AS cents FROM orders WHERE status = $1 GROUP BY status',
      [status],
    );
    return rows[0] ?? { status, orders: 0, cents: 0 };
  }
}
