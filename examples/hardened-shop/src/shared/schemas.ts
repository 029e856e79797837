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
  orderId: z.uuid(),
  carrier: z.enum(['dhl', 'dpd', 'ups']),
  trackingCode: z.string().regex(/^[A-Z0-9]{8,30}$/),
});

export type Shipment = z.infer<typeof shipment>;

export const priceQuestion = z.object({
  unitCents: z.coerce.number().int().min(0),
  quantity: z.coerce.number().int().min(1),
  tier: z.enum(['basic', 'gold']).default('basic'),
  formula: z.enum(['standard', 'bulk', 'clearance']).default('standard'),
});

/** A condition is data: it is compared, never run. */
export const discountRule = z.object({
  orderId: z.uuid(),
  condition: z.object({
    field: z.enum(['totalCents', 'status']),
    operator: z.enum(['equals', 'above', 'below']),
    value: z.union([z.number(), z.string()]),
  }),
  percent: z.number().min(0).max(100),
});

export type DiscountRule = z.infer<typeof discountRule>;
