// A decorator that is its own key.
import { NestFactory, Reflector } from '@nestjs/core';
import { Module, Controller, Delete, Param, UseGuards, CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import serverlessExpress from '@vendia/serverless-express';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const Roles = Reflector.createDecorator<string[]>();
@Injectable()
class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}
  canActivate(context: ExecutionContext) {
    const roles = this.reflector.get(Roles, context.getHandler());
    if (!roles) return true;
    const request = context.switchToHttp().getRequest();
    return roles.includes(request.user.role);
  }
}
@UseGuards(AuthGuard('jwt'), RolesGuard)
@Controller('reports')
class ReportsController {
  @Roles(['admin'])
  @Delete(':id')
  drop(@Param('id') id: string) {
    // ok: require-authorization
    return prisma.report.delete({ where: { id } });
  }
}
@Module({ controllers: [ReportsController] })
class AppModule {}
let cached: any;
export const handler = async (event: any, context: any, cb: any) => {
  if (!cached) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    cached = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return cached(event, context, cb);
};
