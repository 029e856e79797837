import { z } from 'zod';

const Id = z.string();
export const CreateOrder = z.object({ id: Id });
export type CreateOrder = z.infer<typeof CreateOrder>;
