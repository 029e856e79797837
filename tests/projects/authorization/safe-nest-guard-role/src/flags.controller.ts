// A guard asks for a role of the caller.
import { Controller, Delete, Param, UseGuards } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import { RolesGuard } from './roles.guard';

const prisma = new PrismaClient();

@Controller('flags')
@UseGuards(RolesGuard)
export class FlagsController {
  @Delete(':id')
  async reset(@Param('id') id: string) {
    // ok: require-authorization
    await prisma.flag.delete({ where: { id } });
  }
}
