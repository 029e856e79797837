import { createParamDecorator, ExecutionContext } from '@nestjs/common';
export interface User { id: string }
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest().user as User);
