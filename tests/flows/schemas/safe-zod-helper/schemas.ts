import { z } from 'zod';

const Id = z.string().uuid();
export const CreateOrder = z.object({ id: Id });
export type CreateOrder = z.infer<typeof CreateOrder>;
