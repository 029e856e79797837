export type OrderStatus = 'open' | 'paid' | 'shipped' | 'cancelled';

export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly totalCents: number;
  readonly createdAt: string;
}

export interface OrderPage {
  readonly sort: string;
  readonly limit: number;
}

export interface OrderTotals {
  readonly status: OrderStatus;
  readonly orders: number;
  readonly cents: number;
}
