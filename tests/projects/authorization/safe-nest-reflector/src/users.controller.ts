import { Controller, Delete, Get, Param, UseGuards } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import { AuthGuard } from './auth.guard';
import { RolesGuard } from './roles.guard';
import { Roles } from './roles.decorator';
const prisma = new PrismaClient();
@Controller('users')
@UseGuards(AuthGuard, RolesGuard)
export class UsersController {
  @Get(':id')
  @Roles('admin', 'support')
  find(@Param('id') id: string) {
    // ok: require-authorization
    return prisma.user.findUnique({ where: { id } });
  }
  @Delete(':id')
  @Roles('admin')
  remove(@Param('id') id: string) {
    // ok: require-authorization
    return prisma.user.delete({ where: { id } });
  }
}
