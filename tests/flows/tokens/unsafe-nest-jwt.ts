// The service of NestJS takes a token apart that nobody verified.
import { Controller, Delete, Headers, Param } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Pool } from 'pg';
const pool = new Pool();
@Controller('files')
export class FilesController {
  constructor(private readonly jwt: JwtService) {}
  @Delete(':id')
  async remove(@Param('id') id: string, @Headers('authorization') authorization: string) {
    // ruleid: no-unverified-token
    const claims = this.jwt.decode(authorization.slice(7)) as { sub: string };
    await pool.query('DELETE FROM files WHERE id = $1 AND owner = $2', [id, claims.sub]);
  }
}
