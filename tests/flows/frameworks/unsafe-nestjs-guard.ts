// The request that a guard of NestJS asks for.
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Pool } from 'pg';

const pool = new Pool();

@Injectable()
export class TenantGuard implements CanActivate {
  async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.headers['x-tenant']}'`);
    return true;
  }
}
