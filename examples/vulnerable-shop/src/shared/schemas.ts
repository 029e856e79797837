import { z } from 'zod';

export const orderLine = z.object({
  productId: z.uuid(),
  quantity: z.number().int().min(1).max(99),
});

export const newOrder = z.object({
  customerId: z.uuid(),
  lines: z.array(orderLine).min(1),
  deliveryNote: z.string().max(200).optional(),
});

export type NewOrder = z.infer<typeof newOrder>;

export const shipment = z.object({
  orderId: z.string(),
  carrier: z.string().min(2),
  trackingCode: z.string(),
});

export type Shipment = z.infer<typeof shipment>;

export const discountRule = z.object({
  orderId: z.uuid(),
  condition: z.string(),
  percent: z.number().min(0).max(100),
});

export type DiscountRule = z.infer<typeof discountRule>;
