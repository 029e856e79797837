// A guard asks for a role that a header names.
import { Controller, Delete, Param, UseGuards } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import { RolesGuard } from './roles.guard';

const prisma = new PrismaClient();

@Controller('flags')
@UseGuards(RolesGuard)
export class FlagsController {
  @Delete(':id')
  async reset(@Param('id') id: string) {
    // ruleid: require-authorization
    await prisma.flag.delete({ where: { id } });
  }
}
