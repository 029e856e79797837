// What a guard of NestJS takes from the request is bound.
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Pool } from 'pg';

const pool = new Pool();

@Injectable()
export class TenantGuard implements CanActivate {
  async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    // ok: no-sql-injection
    await pool.query('SELECT * FROM t WHERE x = $1', [request.headers['x-tenant']]);
    return true;
  }
}
