import { z } from 'zod';

export const SeatRequest = z.object({
  guest: z.string().nonempty(),
  row: z.number().int().positive(),
});

export type SeatRequest = z.infer<typeof SeatRequest>;
