// Another file makes a procedure whose middleware asks for the user.
import { initTRPC, TRPCError } from '@trpc/server';
import type { CreateAWSLambdaContextOptions } from '@trpc/server/adapters/aws-lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import jwt from 'jsonwebtoken';
export const createContext = ({ event }: CreateAWSLambdaContextOptions<APIGatewayProxyEventV2>) => {
  const token = event.headers.authorization?.slice(7);
  if (!token) return { user: undefined };
  try {
    return { user: jwt.verify(token, process.env.KEY!, { algorithms: ['HS256'] }) as { sub: string } };
  } catch {
    return { user: undefined };
  }
};
const t = initTRPC.context<typeof createContext>().create();
export const router = t.router;
export const publicProcedure = t.procedure;
export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { user: ctx.user } });
});
