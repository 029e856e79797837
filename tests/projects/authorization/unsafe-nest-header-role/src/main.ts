// The role of a header is compared with that of the method.
import { NestFactory, Reflector } from '@nestjs/core';
import { Module, Controller, Delete, Param, UseGuards, CanActivate, ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import serverlessExpress from '@vendia/serverless-express';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
const Roles = (...r: string[]) => SetMetadata('roles', r);
@Injectable()
class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}
  canActivate(context: ExecutionContext) {
    const roles = this.reflector.get<string[]>('roles', context.getHandler());
    const request = context.switchToHttp().getRequest();
    // the role is what the caller says
    return roles.includes(request.headers['x-role']);
  }
}
@UseGuards(AuthGuard('jwt'), RolesGuard)
@Controller('reports')
class ReportsController {
  @Roles('admin')
  @Delete(':id')
  drop(@Param('id') id: string) {
    // ruleid: require-authorization
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
