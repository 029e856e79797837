// The service of NestJS verifies the token, whose subject is the owner.
import { Controller, Delete, Headers, Param } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Pool } from 'pg';
const pool = new Pool();
@Controller('files')
export class FilesController {
  constructor(private readonly jwt: JwtService) {}
  @Delete(':id')
  async remove(@Param('id') id: string, @Headers('authorization') authorization: string) {
    // ok: no-unverified-token
    const claims = await this.jwt.verifyAsync<{ sub: string }>(authorization.slice(7));
    // ok: require-authorization, require-authentication
    await pool.query('DELETE FROM files WHERE id = $1 AND owner = $2', [id, claims.sub]);
  }
}
